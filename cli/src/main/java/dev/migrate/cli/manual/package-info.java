/** Writes what the distribution says of the commands outside of the program: manual page and completion. */
@NullMarked
package dev.migrate.cli.manual;

import org.jspecify.annotations.NullMarked;
