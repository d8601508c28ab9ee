package dev.migrate.command.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Finds the driver that a URL needs, and loads no other: {@link DriverManager} begins by loading all that there are,
 * which takes longer than a short command.
 */
final class Drivers {
    private static final String MARIADB = "jdbc:mariadb:";
    private static final String MYSQL = "jdbc:mysql:";

    private static final Map<String, String> CLASSES = Map.of(
            "jdbc:sqlite:",
            "org.sqlite.JDBC",
            "jdbc:postgresql:",
            "org.postgresql.Driver",
            MYSQL,
            "com.mysql.cj.jdbc.Driver",
            MARIADB,
            "org.mariadb.jdbc.Driver");

    private Drivers() {}

    static Connection connect(String url, Properties properties) throws SQLException {
        for (String each : spellings(url)) {
            Optional<Driver> driver = known(each);
            if (driver.isPresent()) {
                // None where the driver does not take the URL after all; the next way says so.
                Connection connection = driver.get().connect(each, properties);
                if (connection != null) {
                    return connection;
                }
            }
        }
        return DriverManager.getConnection(url, properties);
    }

    /** MySQL's driver serves MariaDB as well, but only under a URL of its own. */
    private static List<String> spellings(String url) {
        return url.startsWith(MARIADB) ? List.of(url, MYSQL + url.substring(MARIADB.length())) : List.of(url);
    }

    private static Optional<Driver> known(String url) {
        return CLASSES.entrySet().stream()
                .filter(entry -> url.startsWith(entry.getKey()))
                .findFirst()
                .flatMap(entry -> load(entry.getValue()));
    }

    /** Empty if there is no such driver. */
    private static Optional<Driver> load(String className) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = context == null ? Drivers.class.getClassLoader() : context;
        try {
            return Optional.of(Class.forName(className, true, loader)
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance());
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
