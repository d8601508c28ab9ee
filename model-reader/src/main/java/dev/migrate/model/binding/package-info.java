/**
 * Turns entities into tables, pass by pass: tables and keys, then attributes, then references, then collections.
 *
 * <p>Knows the annotations' meaning. What a database calls a type it leaves to {@code dev.migrate.model.type}.
 */
@NullMarked
package dev.migrate.model.binding;

import org.jspecify.annotations.NullMarked;
