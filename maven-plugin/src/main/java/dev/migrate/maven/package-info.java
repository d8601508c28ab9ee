/**
 * The commands as goals of a Maven build.
 *
 * <p>A goal turns its parameters into the words of a command line, runs the program inside Maven's JVM with the project's
 * class path, and lets Maven's log say what it prints. Nothing here knows what a command does.
 */
@NullMarked
package dev.migrate.maven;

import org.jspecify.annotations.NullMarked;
