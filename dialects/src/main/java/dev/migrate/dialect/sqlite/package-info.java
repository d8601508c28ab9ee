/**
 * SQLite.
 *
 * <p>The database keeps each object's {@code CREATE} text, and that text is all there is to know about it: inspection
 * parses it, and what {@code ALTER TABLE} cannot do is written as a new table made from that same text. The text is
 * read by {@link dev.migrate.dialect.sqlite.TableDefinition} and its neighbours; nothing else here cuts SQL.
 */
@NullMarked
package dev.migrate.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
