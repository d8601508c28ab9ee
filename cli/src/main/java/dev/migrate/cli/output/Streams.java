package dev.migrate.cli.output;

import java.io.PrintStream;

/**
 * Where a run writes.
 *
 * @param terminal whether a person sits in front of it
 */
public record Streams(PrintStream out, PrintStream err, boolean terminal) {}
