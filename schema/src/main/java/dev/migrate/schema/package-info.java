/**
 * The vocabulary of the project: what a database schema is made of.
 *
 * <p>Values only. Nothing here knows a database product, JDBC, JPA or a file format; names are kept exactly as
 * they are written, and two schemas are the same exactly when they are {@code equal}.
 */
@NullMarked
package dev.migrate.schema;

import org.jspecify.annotations.NullMarked;
