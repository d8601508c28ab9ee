/**
 * MariaDB 10.6 and newer, as far as it differs from MySQL, and the provider of both.
 *
 * <p>Nothing here knows the JDBC driver's own classes.
 */
@NullMarked
package dev.migrate.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
