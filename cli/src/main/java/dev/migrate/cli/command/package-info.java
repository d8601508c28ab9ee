/** The subcommands, one class each: its options, its call of the library, and its answer as text and as JSON. */
@NullMarked
package dev.migrate.cli.command;

import org.jspecify.annotations.NullMarked;
