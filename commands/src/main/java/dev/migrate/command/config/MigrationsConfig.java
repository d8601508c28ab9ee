package dev.migrate.command.config;

import dev.migrate.runner.TransactionScope;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where revisions are, and how they are carried out and remembered.
 *
 * @param directory holds {@code versions/}
 * @param resources the folder of the class path that holds {@code versions/}; null where the directory counts
 * @param fileName the pattern of a new file's name, without {@code .sql}
 * @param versionSchema null is the connection's current one
 */
public record MigrationsConfig(
        Path directory,
        @Nullable String resources,
        String fileName,
        ZoneId timezone,
        String versionTable,
        @Nullable String versionSchema,
        TransactionScope transaction) {

    public MigrationsConfig withVersionTable(String changed, @Nullable String schema) {
        return new MigrationsConfig(directory, resources, fileName, timezone, changed, schema, transaction);
    }
}
