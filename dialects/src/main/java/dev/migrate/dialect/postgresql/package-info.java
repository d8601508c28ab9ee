/**
 * PostgreSQL 12 and newer.
 *
 * <p>Nothing here knows the JDBC driver's own classes; the catalog is read from {@code pg_catalog} alone.
 */
@NullMarked
package dev.migrate.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
