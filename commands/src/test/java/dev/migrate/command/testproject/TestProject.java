package dev.migrate.command.testproject;

import dev.migrate.command.Project;
import dev.migrate.command.config.ConfigOptions;
import dev.migrate.command.config.MigrateConfig;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A project in a temporary folder with a database of its own. */
public final class TestProject implements AutoCloseable {
    private final Path folder;
    private final TestEngine engine;
    private final TestDatabase database;

    private TestProject(Path folder, TestEngine engine, TestDatabase database) {
        this.folder = folder;
        this.engine = engine;
        this.database = database;
    }

    /** A project with migrate.yaml and an empty folder of revision files, and no classes yet. */
    public static TestProject on(TestEngine engine) {
        try {
            TestProject project =
                    new TestProject(Files.createTempDirectory("migrate-project"), engine, engine.createDatabase());
            project.write(
                    "migrate.yaml",
                    """
                    database:
                      url: '%s'
                      user: '%s'
                      password: '%s'
                    models:
                      classpath: [classes]
                    """
                            .formatted(
                                    project.database.jdbcUrl(), project.database.user(), project.database.password()));
            Files.createDirectories(project.versions());
            return project;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public Path config() {
        return folder.resolve("migrate.yaml");
    }

    public Path versions() {
        return folder.resolve("migrations/versions");
    }

    public TestEngine engine() {
        return engine;
    }

    public TestDatabase database() {
        return database;
    }

    public Project project() {
        return Project.of(MigrateConfig.load(ConfigOptions.of(Map.of()).withFile(config())));
    }

    /** The classes of the project are these and no others. */
    public TestProject compile(String... sources) {
        Path classes = folder.resolve("classes");
        delete(classes);
        try {
            Files.createDirectories(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> all = new ArrayList<>();
        for (String source : sources) {
            all.add(source.startsWith("package") ? source : "package app; import jakarta.persistence.*;\n" + source);
        }
        EntityCompiler.compile(all, classes);
        return this;
    }

    public Path write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void execute(String... statements) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of all rows, as text. */
    public List<String> query(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The names of all tables of the user's, sorted. */
    public List<String> tables() {
        return query(
                engine.dialect().equals("sqlite")
                        ? "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
                        : "SELECT table_name FROM information_schema.tables"
                                + " WHERE table_schema NOT IN"
                                + " ('pg_catalog', 'information_schema', 'performance_schema') ORDER BY 1");
    }

    @Override
    public void close() {
        database.close();
        delete(folder);
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> below = Files.walk(path)) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
