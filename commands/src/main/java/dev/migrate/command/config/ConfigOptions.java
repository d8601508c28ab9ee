package dev.migrate.command.config;

import dev.migrate.dialect.JdbcUrls;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is said outside of migrate.yaml: options first, then environment variables, both before the file.
 *
 * @param file null means {@code MIGRATE_CONFIG}, else {@code migrate.yaml} in the current directory
 * @param environment which of the file's environments; null means {@code MIGRATE_ENVIRONMENT}, else none
 * @param url null means {@code MIGRATE_URL}, else the file's
 * @param user null means {@code MIGRATE_USER}, else the file's
 * @param password null means {@code MIGRATE_PASSWORD}, else the file's
 * @param classpath where the classes are unless the file says it; null means {@code target/classes}
 * @param variables the environment's variables
 */
public record ConfigOptions(
        @Nullable Path file,
        @Nullable String environment,
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable List<Path> classpath,
        Map<String, String> variables) {
    public ConfigOptions {
        classpath = classpath == null ? null : List.copyOf(classpath);
        variables = Map.copyOf(variables);
    }

    /** Environment variables and no options. */
    public static ConfigOptions of(Map<String, String> variables) {
        return new ConfigOptions(null, null, null, null, null, null, variables);
    }

    public ConfigOptions withFile(@Nullable Path changed) {
        return new ConfigOptions(changed, environment, url, user, password, classpath, variables);
    }

    public ConfigOptions withEnvironment(@Nullable String changed) {
        return new ConfigOptions(file, changed, url, user, password, classpath, variables);
    }

    public ConfigOptions withDatabase(
            @Nullable String changedUrl, @Nullable String changedUser, @Nullable String changedPassword) {
        return new ConfigOptions(file, environment, changedUrl, changedUser, changedPassword, classpath, variables);
    }

    public ConfigOptions withClasspath(@Nullable List<Path> changed) {
        return new ConfigOptions(file, environment, url, user, password, changed, variables);
    }

    Path fileOrDefault() {
        String named = or(null, "MIGRATE_CONFIG");
        return file != null ? file : Path.of(named == null ? MigrateConfig.FILE_NAME : named);
    }

    @Nullable
    String environmentOrDefault() {
        return or(environment, "MIGRATE_ENVIRONMENT");
    }

    @Nullable
    String urlOrDefault() {
        return or(url, "MIGRATE_URL");
    }

    @Nullable
    String userOrDefault() {
        return or(user, "MIGRATE_USER");
    }

    @Nullable
    String passwordOrDefault() {
        return or(password, "MIGRATE_PASSWORD");
    }

    /** A variable that is set to nothing counts as not set, as CI systems leave it. */
    private @Nullable String or(@Nullable String option, String variable) {
        String value = variables.get(variable);
        return option != null || value == null || value.isEmpty() ? option : value;
    }

    /** Without the password and the variables, which may hold others. */
    @Override
    public String toString() {
        return "ConfigOptions[file=" + file + ", environment=" + environment + ", url="
                + (url == null ? null : JdbcUrls.withoutSecrets(url)) + ", user=" + user + "]";
    }
}
