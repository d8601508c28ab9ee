package dev.migrate.runner;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.revision.MigrationStep;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;

/** A process that runs revisions up to a statement, says so and then waits to be killed. */
final class KilledRunner {
    /** What it prints when it waits. */
    static final String WAITING = "waiting";

    private KilledRunner() {}

    /** The revisions that it runs: some transactional statements, then some that are not. */
    static RevisionFiles files() {
        return RevisionFiles.tables(2)
                .add(
                        "rows",
                        "r2",
                        "CREATE TABLE log (n integer);\nINSERT INTO log VALUES (1);\nINSERT INTO log VALUES (2);",
                        "DROP TABLE log;")
                .add(
                        "mixed",
                        "rows",
                        """
                        INSERT INTO log VALUES (3);
                        -- migrate:autocommit
                        INSERT INTO log VALUES (4);
                        CREATE INDEX log_n ON log (n);
                        BEGIN;
                        INSERT INTO log VALUES (5);
                        COMMIT;
                        -- migrate:transaction
                        INSERT INTO log VALUES (6);""",
                        "DROP INDEX log_n;\nDELETE FROM log WHERE n > 2;");
    }

    /** @param arguments JDBC URL, user, password, revision, and the number of the statement before which it waits */
    public static void main(String[] arguments) throws SQLException {
        RevisionFiles files = files();
        MigrationListener wait = waitingBefore(arguments[3], Integer.parseInt(arguments[4]));
        try (Connection connection = connect(arguments)) {
            Dialect dialect = Dialects.of(arguments[0], connection);
            VersionTable table = new VersionTable(Workbench.VERSION_TABLE, dialect);
            new Runner(dialect, table, RunnerOptions.defaults(), wait)
                    .run(connection, () -> connect(arguments), files.map(), files.upgrade("heads", Set.of()));
        }
    }

    private static Connection connect(String[] arguments) throws SQLException {
        return DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
    }

    private static MigrationListener waitingBefore(String revision, int statement) {
        return new MigrationListener() {
            @Override
            public void beforeStatement(MigrationStep step, int number, String sql) {
                if (step.revision().id().value().equals(revision) && number == statement) {
                    System.out.println(WAITING);
                    awaitEnd();
                }
            }
        };
    }

    /** Ends with the process that started this one, should that one forget to kill it. */
    private static void awaitEnd() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes.
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Runtime.getRuntime().halt(1);
    }
}
