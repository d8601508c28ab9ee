package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectProvider;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ServerVersion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Finds PostgreSQL behind {@code jdbc:postgresql:} URLs. */
public final class PostgresqlProvider implements DialectProvider {
    private static final ServerVersion OLDEST = new ServerVersion(12, 0, 0);

    @Override
    public List<String> names() {
        return List.of(PostgresqlDialect.NAME);
    }

    @Override
    public boolean accepts(String jdbcUrl) {
        return jdbcUrl.startsWith("jdbc:postgresql:");
    }

    @Override
    public Dialect dialect(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_setting('server_version_num')::int")) {
            row.next();
            int number = row.getInt(1);
            // 90624 was 9.6.24; since 10 the number is major * 10000 + minor.
            return dialect(
                    PostgresqlDialect.NAME,
                    number < 100_000
                            ? new ServerVersion(number / 10_000, number / 100 % 100, number % 100)
                            : new ServerVersion(number / 10_000, number % 10_000, 0));
        }
    }

    @Override
    public Dialect dialect(String name, ServerVersion version) {
        if (!version.atLeast(OLDEST.major())) {
            throw new MigrateException(
                    ErrorKind.DATABASE,
                    "The server is PostgreSQL " + version.major() + "." + version.minor() + ", but PostgreSQL "
                            + OLDEST.major() + " is the oldest that is supported",
                    null,
                    "Upgrade the server to PostgreSQL " + OLDEST.major() + " or newer.");
        }
        return new PostgresqlDialect(version);
    }

    @Override
    public ServerVersion defaultVersion(String name) {
        return OLDEST;
    }
}
