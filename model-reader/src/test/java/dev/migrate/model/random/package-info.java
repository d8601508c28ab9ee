/**
 * Seeded random models, written as annotated Java source, for comparing with Hibernate what nobody has thought of: each
 * kind of mapping has a vocabulary here, and the seed decides what meets what.
 *
 * <p>Nothing here knows what a schema is, or what the reader makes of a model.
 */
@NullMarked
package dev.migrate.model.random;

import org.jspecify.annotations.NullMarked;
