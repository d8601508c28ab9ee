/**
 * Connections: where they come from, and what their failures mean to a person.
 *
 * <p>No message from here holds a password. Nothing here knows a class, a schema or a revision.
 */
@NullMarked
package dev.migrate.command.database;

import org.jspecify.annotations.NullMarked;
