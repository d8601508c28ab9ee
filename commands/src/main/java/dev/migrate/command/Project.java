package dev.migrate.command;

import dev.migrate.command.config.MigrateConfig;
import dev.migrate.command.config.MigrationsConfig;
import dev.migrate.command.database.Database;
import dev.migrate.dialect.Dialect;
import dev.migrate.revision.RevisionDirectory;
import dev.migrate.revision.RevisionFiles;
import dev.migrate.revision.RevisionResources;
import dev.migrate.runner.AppliedRevisions;
import dev.migrate.runner.RunnerOptions;
import dev.migrate.runner.VersionTable;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import java.nio.file.Path;
import javax.sql.DataSource;

/** What every command works on: a configuration and the database it names. Nothing is opened yet. */
public record Project(MigrateConfig config, Database database) {

    /** The project that a migrate.yaml describes. */
    public static Project load(Path file) {
        return of(MigrateConfig.load(file));
    }

    public static Project of(MigrateConfig config) {
        return new Project(config, Database.of(config.database()));
    }

    /** A project whose connections come from a program's own pool. */
    public static Project of(MigrateConfig config, DataSource dataSource) {
        return new Project(config, Database.of(config.database(), dataSource));
    }

    /** @throws MigrateException when it is read and is not there */
    RevisionFiles revisions() {
        String resources = config.migrations().resources();
        return resources == null
                ? new RevisionDirectory(config.migrations().directory())
                : RevisionResources.of(resources);
    }

    /** What the version table says now; nothing is created where there is none. */
    AppliedRevisions applied() {
        return database.read((connection, dialect) -> versionTable(dialect).read(connection));
    }

    VersionTable versionTable(Dialect dialect) {
        return new VersionTable(versionTable(), dialect);
    }

    RunnerOptions runnerOptions() {
        return RunnerOptions.defaults()
                .withTransaction(config.migrations().transaction())
                .withLockTimeout(config.database().lockTimeout());
    }

    ObjectName versionTable() {
        MigrationsConfig migrations = config.migrations();
        return new ObjectName(migrations.versionSchema(), migrations.versionTable());
    }
}
