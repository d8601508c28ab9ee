/**
 * What the launcher script runs beside the program: the work whose classes go into an archive, so that later starts are
 * quick. No command knows of it.
 */
@NullMarked
package dev.migrate.cli.launch;

import org.jspecify.annotations.NullMarked;
