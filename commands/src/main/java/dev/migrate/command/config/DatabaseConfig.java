package dev.migrate.command.config;

import dev.migrate.dialect.JdbcUrls;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the database is reached, and what of it is compared.
 *
 * @param url null where none is configured
 * @param password never part of {@link #toString()}
 * @param schemas empty means the connection's current one
 * @param lockTimeout how long one statement may wait for a lock
 * @param problem why url, user or password could not be told, kept for the moment when somebody needs them: a command
 *     that opens no connection must run without their environment variables
 */
public record DatabaseConfig(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        List<String> schemas,
        Duration lockTimeout,
        @Nullable MigrateException problem) {
    public DatabaseConfig {
        schemas = List.copyOf(schemas);
    }

    public DatabaseConfig withConnection(
            String changedUrl, @Nullable String changedUser, @Nullable String changedPassword) {
        return new DatabaseConfig(changedUrl, changedUser, changedPassword, schemas, lockTimeout, null);
    }

    /** @throws MigrateException if the URL, or what belongs to it, is not known */
    public String requireUrl() {
        if (problem != null) {
            throw problem;
        }
        if (url == null) {
            throw new MigrateException(
                    ErrorKind.CONFIGURATION,
                    "No database is configured",
                    "database.url",
                    "Set database.url in migrate.yaml, the environment variable MIGRATE_URL, or --url.");
        }
        return url;
    }

    @Override
    public String toString() {
        return "DatabaseConfig[url=" + (url == null ? null : JdbcUrls.withoutSecrets(url)) + ", user=" + user
                + ", schemas=" + schemas + ", lockTimeout=" + lockTimeout + "]";
    }
}
