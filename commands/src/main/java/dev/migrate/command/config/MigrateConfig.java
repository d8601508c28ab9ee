package dev.migrate.command.config;

import dev.migrate.schema.MigrateException;
import java.nio.file.Path;

/**
 * A project's configuration: everything that migrate.yaml says, with what overrides it already in place.
 *
 * @param directory what its relative paths were relative to
 */
public record MigrateConfig(
        Path directory,
        DatabaseConfig database,
        ModelConfig models,
        MigrationsConfig migrations,
        NamingTemplates naming,
        AutogenerateConfig autogenerate) {

    /** The file's name when nobody says another. */
    public static final String FILE_NAME = "migrate.yaml";

    /**
     * Reads a file as the command line does when it is given no options.
     *
     * @throws MigrateException naming file and line, if anything in it is wrong
     */
    public static MigrateConfig load(Path file) {
        return load(ConfigOptions.of(System.getenv()).withFile(file));
    }

    /**
     * A configuration for a program that brings its data source and only runs revisions: all as in a migrate.yaml that
     * says nothing but {@code migrations.directory}.
     *
     * @param directory a directory, or {@code classpath:migrations}
     */
    public static MigrateConfig ofRevisions(String directory) {
        return ConfigReader.ofRevisions(directory);
    }

    public MigrateConfig withDatabase(DatabaseConfig changed) {
        return new MigrateConfig(directory, changed, models, migrations, naming, autogenerate);
    }

    public MigrateConfig withMigrations(MigrationsConfig changed) {
        return new MigrateConfig(directory, database, models, changed, naming, autogenerate);
    }

    /** @throws MigrateException naming file and line, if anything is wrong or the file is not there */
    public static MigrateConfig load(ConfigOptions options) {
        return new ConfigReader(options).read();
    }
}
