package dev.migrate.command.config;

import dev.migrate.runner.TransactionScope;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where revisions are, and how they are carried out and remembered.
 *
 * @param directory holds {@code versions/}
 * @param fileName the pattern of a new file's name, without {@code .sql}
 * @param versionSchema null is the connection's current one
 */
public record MigrationsConfig(
        Path directory,
        String fileName,
        ZoneId timezone,
        String versionTable,
        @Nullable String versionSchema,
        TransactionScope transaction) {}
