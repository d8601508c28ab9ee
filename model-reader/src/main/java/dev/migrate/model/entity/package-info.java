/**
 * Entities, mapped superclasses and embeddables with their persistent members, as the annotations declare them.
 *
 * <p>Knows nothing of tables, columns or databases.
 */
@NullMarked
package dev.migrate.model.entity;

import org.jspecify.annotations.NullMarked;
