/**
 * MySQL 8.0.16 and newer; what MariaDB does in the same way is inherited from here.
 *
 * <p>Nothing here knows MariaDB or the JDBC driver's own classes; the catalog is read from {@code information_schema}
 * alone, one view a query.
 */
@NullMarked
package dev.migrate.dialect.mysql;

import org.jspecify.annotations.NullMarked;
