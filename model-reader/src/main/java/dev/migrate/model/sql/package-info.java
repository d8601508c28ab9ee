/**
 * Fragments of SQL text that mappings contain: column definitions and the clauses of foreign keys.
 *
 * <p>Knows nothing of annotations or classes.
 */
@NullMarked
package dev.migrate.model.sql;

import org.jspecify.annotations.NullMarked;
