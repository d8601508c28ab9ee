package dev.migrate.runner;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionSelector;
import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestEngine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A database with what a test needs to run revisions on it. */
final class Workbench implements AutoCloseable {
    static final ObjectName VERSION_TABLE = ObjectName.of("migrate_version");
    static final Instant NOW = Instant.parse("2026-11-22T10:30:00.120Z");

    private final TestDatabase database;
    private Connection connection;
    private final Dialect dialect;
    private final VersionTable table;
    private RunnerOptions options = RunnerOptions.defaults()
            .withLockWait(Duration.ofSeconds(60))
            .withAppliedBy("tester")
            .withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    private MigrationListener listener = MigrationListener.NONE;

    private Workbench(TestDatabase database, ObjectName tableName) throws SQLException {
        this.database = database;
        connection = database.connect();
        dialect = Dialects.of(database.jdbcUrl(), connection);
        table = new VersionTable(tableName, dialect);
    }

    static Workbench on(TestEngine engine) throws SQLException {
        return on(engine, VERSION_TABLE);
    }

    static Workbench on(TestEngine engine, ObjectName table) throws SQLException {
        return new Workbench(engine.createDatabase(), table);
    }

    Workbench with(Function<RunnerOptions, RunnerOptions> change) {
        options = change.apply(options);
        return this;
    }

    Workbench with(MigrationListener changed) {
        listener = changed;
        return this;
    }

    TestDatabase database() {
        return database;
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    VersionTable table() {
        return table;
    }

    RunnerOptions options() {
        return options;
    }

    RunResult upgrade(RevisionFiles files) throws SQLException {
        return upgrade(files, "heads");
    }

    RunResult upgrade(RevisionFiles files, String target) throws SQLException {
        return run(files, files.upgrade(target, applied().ids()));
    }

    RunResult downgrade(RevisionFiles files, String target) throws SQLException {
        return run(files, files.downgrade(target, applied().ids()));
    }

    RunResult run(RevisionFiles files, List<MigrationStep> steps) {
        return new Runner(dialect, table, options, listener).run(connection, database::connect, files.map(), steps);
    }

    RunResult resume(RevisionFiles files, ResumeDecision decision) {
        return new Runner(dialect, table, options, listener)
                .resume(connection, database::connect, files.map(), decision);
    }

    /** Goes on in another session, as another process would. */
    void reconnect() throws SQLException {
        connection.close();
        connection = database.connect();
    }

    StampResult stamp(RevisionFiles files, boolean purge, String... targets) throws SQLException {
        List<Revision> revisions = new RevisionSelector(files.map(), () -> {
                    try {
                        return applied().ids();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .all(List.of(targets));
        return new Stamp(dialect, table, options).stamp(connection, database::connect, files.map(), revisions, purge);
    }

    AppliedRevisions applied() throws SQLException {
        return table.read(connection);
    }

    /** The applied heads as text. */
    List<String> heads() throws SQLException {
        return applied().heads().stream().map(Object::toString).toList();
    }

    Schema schema() throws SQLException {
        return dialect.inspector()
                .inspect(connection, InspectionScope.CURRENT_SCHEMA)
                .schema();
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of every row, as text. */
    List<String> query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        }
    }

    /** Every row of a table, columns by their names, in a stable order. */
    List<String> rows(Table table) throws SQLException {
        String columns = table.columns().stream()
                .map(Column::name)
                .sorted()
                .map(dialect.identifiers()::quote)
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT " + columns + " FROM " + dialect.identifiers().quote(table.name()))) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= table.columns().size(); i++) {
                    row.append(result.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
            Collections.sort(rows);
            return rows;
        }
    }

    boolean hasTable(String name) throws SQLException {
        return new TableLookup(connection).contains(ObjectName.of(name));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
