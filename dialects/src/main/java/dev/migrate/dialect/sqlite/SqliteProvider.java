package dev.migrate.dialect.sqlite;

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

/** Provides {@link SqliteDialect}. */
public final class SqliteProvider implements DialectProvider {
    /** The first with {@code STRICT} tables and {@code PRAGMA table_list}. */
    private static final ServerVersion OLDEST = new ServerVersion(3, 37, 0);

    @Override
    public List<String> names() {
        return List.of(SqliteDialect.NAME);
    }

    @Override
    public boolean accepts(String jdbcUrl) {
        return jdbcUrl.startsWith("jdbc:sqlite:");
    }

    @Override
    public Dialect dialect(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT sqlite_version()")) {
            rows.next();
            return dialect(SqliteDialect.NAME, ServerVersion.parse(rows.getString(1)));
        }
    }

    @Override
    public Dialect dialect(String name, ServerVersion version) {
        if (version.compareTo(OLDEST) < 0) {
            throw new MigrateException(
                    ErrorKind.DATABASE,
                    "SQLite " + version + " is too old; " + OLDEST + " is the oldest that works",
                    "database.url",
                    "Use a newer sqlite-jdbc driver: SQLite is part of it.");
        }
        return new SqliteDialect(version);
    }

    @Override
    public ServerVersion defaultVersion(String name) {
        return OLDEST;
    }
}
