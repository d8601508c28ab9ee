/**
 * Seeded random schemas, and random changes of them, for laws that must hold whatever a schema looks like.
 *
 * <p>A {@link dev.migrate.schema.random.Vocabulary} says what may occur, so that a real database accepts what comes out;
 * which database that is, nothing here knows.
 */
@NullMarked
package dev.migrate.schema.random;

import org.jspecify.annotations.NullMarked;
