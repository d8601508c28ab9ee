package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectProvider;
import dev.migrate.dialect.mysql.MysqlDialect;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ServerVersion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/**
 * Finds MySQL and MariaDB behind {@code jdbc:mysql:} and {@code jdbc:mariadb:} URLs.
 *
 * <p>Either product's driver talks to either server, so only the server itself can say which it is.
 */
public final class MysqlFamilyProvider implements DialectProvider {
    /** The first that enforces checks. */
    private static final ServerVersion OLDEST_MYSQL = new ServerVersion(8, 0, 16);

    private static final ServerVersion OLDEST_MARIADB = new ServerVersion(10, 6, 0);

    /** What MariaDB once put in front of its version, so that old replicas would talk to it. */
    private static final String REPLICATION_PREFIX = "5.5.5-";

    @Override
    public List<String> names() {
        return List.of(MysqlDialect.NAME, MariadbDialect.NAME);
    }

    @Override
    public boolean accepts(String jdbcUrl) {
        return jdbcUrl.startsWith("jdbc:mysql:")
                || jdbcUrl.startsWith("jdbc:mysql+srv:")
                || jdbcUrl.startsWith("jdbc:mariadb:");
    }

    @Override
    public Dialect dialect(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT VERSION()")) {
            row.next();
            String version = row.getString(1);
            boolean mariadb = version.toLowerCase(Locale.ROOT).contains(MariadbDialect.NAME);
            boolean prefixed = mariadb && version.startsWith(REPLICATION_PREFIX);
            return dialect(
                    mariadb ? MariadbDialect.NAME : MysqlDialect.NAME,
                    ServerVersion.parse(prefixed ? version.substring(REPLICATION_PREFIX.length()) : version));
        }
    }

    @Override
    public Dialect dialect(String name, ServerVersion version) {
        boolean mariadb = name.equals(MariadbDialect.NAME);
        ServerVersion oldest = defaultVersion(name);
        if (version.compareTo(oldest) < 0) {
            String product = mariadb ? "MariaDB" : "MySQL";
            throw new MigrateException(
                    ErrorKind.DATABASE,
                    "The server is " + product + " " + version + ", but " + product + " " + oldest
                            + " is the oldest that is supported",
                    "database.url",
                    "Upgrade the server to " + product + " " + oldest + " or newer.");
        }
        return mariadb ? new MariadbDialect(version) : new MysqlDialect(version);
    }

    @Override
    public ServerVersion defaultVersion(String name) {
        return name.equals(MariadbDialect.NAME) ? OLDEST_MARIADB : OLDEST_MYSQL;
    }
}
