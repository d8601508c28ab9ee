package dev.migrate.command.database;

import dev.migrate.command.config.DatabaseConfig;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.JdbcUrls;
import dev.migrate.schema.MigrateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database that commands work on: a source of connections, each with its dialect. */
public final class Database {
    private final DatabaseConfig config;
    private final @Nullable DataSource dataSource;

    private Database(DatabaseConfig config, @Nullable DataSource dataSource) {
        this.config = config;
        this.dataSource = dataSource;
    }

    /** Connections through the driver that the configured URL needs. */
    public static Database of(DatabaseConfig config) {
        return new Database(config, null);
    }

    /** Connections from a program's own pool; of the configuration, only what is not about connecting counts. */
    public static Database of(DatabaseConfig config, DataSource dataSource) {
        return new Database(config, dataSource);
    }

    public DatabaseConfig config() {
        return config;
    }

    /** Work that needs a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Connection connection, Dialect dialect) throws SQLException;
    }

    /**
     * Opens a connection in auto-commit mode, lends it out, and closes it.
     *
     * @throws MigrateException (kind DATABASE) for every failure that comes from the driver
     */
    public <T> T with(Work<T> work) {
        return with(dataSource == null ? config.requireUrl() : null, work);
    }

    /** Like {@link #with}, for work that only reads: a SQLite file that is not there is empty, and is not created. */
    public <T> T read(Work<T> work) {
        return with(dataSource == null ? SqliteFile.forReading(config.requireUrl()) : null, work);
    }

    private <T> T with(@Nullable String url, Work<T> work) {
        // Asked before the try block: these errors explain themselves.
        if (url != null) {
            Dialects.forUrl(url);
        }
        try (Connection connection = open(url)) {
            String actual = url != null ? url : connection.getMetaData().getURL();
            return work.run(connection, Dialects.of(actual, connection));
        } catch (SQLException e) {
            throw ConnectionFailure.explain(e, url == null ? "the data source" : url, config.password());
        }
    }

    /**
     * Opens one more connection, in auto-commit mode; the caller closes it.
     *
     * @throws SQLException as the driver says it; {@link #with} around it turns it into words
     */
    public Connection connect() throws SQLException {
        return open(dataSource == null ? config.requireUrl() : null);
    }

    /** The URL without secrets, for messages. */
    public String shownUrl() {
        return dataSource == null ? JdbcUrls.withoutSecrets(config.requireUrl()) : "the data source";
    }

    private Connection open(@Nullable String url) throws SQLException {
        if (dataSource != null) {
            Connection connection = dataSource.getConnection();
            connection.setAutoCommit(true);
            return connection;
        }
        Properties properties = new Properties();
        put(properties, "user", config.user());
        put(properties, "password", config.password());
        // Of PostgreSQL's driver: who waits for this session, or looks for it on the server, sees whose it is.
        put(properties, "ApplicationName", "migrate");
        return Drivers.connect(Objects.requireNonNull(url), properties);
    }

    private static void put(Properties properties, String key, @Nullable String value) {
        if (value != null) {
            properties.setProperty(key, value);
        }
    }
}
