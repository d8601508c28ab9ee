/**
 * Finds the operations that lead from one schema to another, in an order in which a database can carry them out.
 *
 * <p>Both schemas are canonical: what means the same is equal. Nothing here knows a database product, JDBC or JPA; all
 * that is decided here is which objects correspond to each other, and what must come before what.
 */
@NullMarked
package dev.migrate.diff;

import org.jspecify.annotations.NullMarked;
