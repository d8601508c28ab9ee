package dev.migrate.cli;

/**
 * A configuration of {@code java.util.logging} without any handler: the class that does the configuring does nothing.
 *
 * <p>Named in a system property instead of set up in code, so that logging is not even loaded where no driver logs.
 */
public final class NoLogging {}
