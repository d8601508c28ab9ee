/** A model of one class, for {@link dev.migrate.cli.launch.WarmUp} to read. */
@NullMarked
package dev.migrate.cli.launch.model;

import org.jspecify.annotations.NullMarked;
