package dev.migrate.command.database;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A JDBC URL as a driver that is there understands it.
 *
 * <p>MySQL's driver serves MariaDB as well, but only under a URL of its own.
 */
final class DriverUrl {
    private static final String MARIADB = "jdbc:mariadb:";
    private static final String MYSQL = "jdbc:mysql:";

    private DriverUrl() {}

    /** The URL for MySQL's driver if it is one of MariaDB's and no other driver takes it. */
    static String of(String url) {
        boolean isForeign = url.startsWith(MARIADB) && DriverManager.drivers().noneMatch(driver -> takes(driver, url));
        return isForeign ? MYSQL + url.substring(MARIADB.length()) : url;
    }

    private static boolean takes(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }
}
