/**
 * From classes and a live database to the operations that bring the one to the other.
 *
 * <p>Joins the model reader, a dialect and the diff engine. Nothing here writes a file or changes the database.
 */
@NullMarked
package dev.migrate.command.autogenerate;

import org.jspecify.annotations.NullMarked;
