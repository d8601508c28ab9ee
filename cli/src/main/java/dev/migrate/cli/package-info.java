/**
 * The command line: takes arguments apart, calls a command of the library, prints what it answers, and exits.
 *
 * <p>No use case is decided here. Results go to standard output, everything else to standard error.
 */
@NullMarked
package dev.migrate.cli;

import org.jspecify.annotations.NullMarked;
