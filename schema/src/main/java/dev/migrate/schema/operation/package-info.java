/**
 * The operations that change a schema, one record each.
 *
 * <p>An operation holds the whole of what it replaces, so that its reverse is a swap and a schema can be replayed
 * without a database. It does not know how any database carries it out.
 */
@NullMarked
package dev.migrate.schema.operation;

import org.jspecify.annotations.NullMarked;
