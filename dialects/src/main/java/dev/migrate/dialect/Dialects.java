package dev.migrate.dialect;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the dialect for a JDBC URL, a connection or a name. */
public final class Dialects {
    private Dialects() {}

    /** @throws MigrateException if no dialect knows the URL */
    public static Dialect of(String jdbcUrl, Connection connection) throws SQLException {
        return forUrl(jdbcUrl).dialect(connection);
    }

    /** @throws MigrateException if no dialect knows the URL */
    public static DialectProvider forUrl(String jdbcUrl) {
        for (DialectProvider provider : providers()) {
            if (provider.accepts(jdbcUrl)) {
                return provider;
            }
        }
        throw new MigrateException(
                ErrorKind.CONFIGURATION,
                "No supported database is behind the URL " + JdbcUrls.withoutSecrets(jdbcUrl),
                "database.url",
                "Use a URL that starts with jdbc:sqlite:, jdbc:postgresql:, jdbc:mysql: or jdbc:mariadb:.");
    }

    /** All dialects' names, in the order of their providers. */
    public static List<String> names() {
        return providers().stream()
                .flatMap(provider -> provider.names().stream())
                .toList();
    }

    /** @throws MigrateException if no dialect has that name */
    public static DialectProvider named(String name) {
        for (DialectProvider provider : providers()) {
            if (provider.names().contains(name)) {
                return provider;
            }
        }
        throw new MigrateException(
                ErrorKind.USAGE,
                "There is no dialect \"" + name + "\"",
                null,
                "The dialects are " + String.join(", ", names()) + ".");
    }

    private static List<DialectProvider> providers() {
        return ServiceLoader.load(DialectProvider.class, Dialects.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
