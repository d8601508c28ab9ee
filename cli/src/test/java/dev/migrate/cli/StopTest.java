package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run that ends in the middle of a statement, because a person or the system wants it to. */
class StopTest {
    private static final int STOPPED = 130;

    static Stream<TestEngine> engines() {
        return TestDatabases.all().filter(engine -> !engine.name().equals("postgresql-14"));
    }

    static Stream<TestEngine> postgresql() {
        return engines().filter(engine -> engine.dialect().equals("postgresql"));
    }

    static Stream<TestEngine> withProcedures() {
        return engines().filter(engine -> !engine.dialect().equals("sqlite"));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void ctrlCEndsTheStatementAndTheNextRunGoesOn(TestEngine engine) throws Exception {
        try (TestProject project = TestProject.on(engine)) {
            write(project, "a1", "", "CREATE TABLE t1 (id integer);");
            Path slow = write(project, "b2", "a1", "CREATE TABLE t2 (id integer);\n" + longStatement(engine) + ";");

            try (CliProcess process = start(project)) {
                process.signal("INT");

                assertThat(process.exitCode()).as(process.text()).isEqualTo(STOPPED);
                assertThat(process.text())
                        .contains("The run was stopped", "statement 2 of b2", "Run again: it goes on from there.");
            }
            Files.writeString(slow, Files.readString(slow).replace(longStatement(engine), "SELECT 1"));
            CliRun.in(project, "upgrade").succeeded();
            assertThat(project.tables()).contains("t1", "t2");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("withProcedures")
    void whatNobodyCanTellIsDecidedByAPerson(TestEngine engine) throws Exception {
        for (String decision : new String[] {"--done", "--again"}) {
            try (TestProject project = TestProject.on(engine)) {
                dieInACall(project);

                CliRun refused = CliRun.in(project, "upgrade", "--lock-wait=30s", "--format=json");
                assertThat(refused.code()).isEqualTo(3);
                assertThat(refused.error()).containsEntry("kind", "history");
                assertThat(refused.error().get("message").toString())
                        .contains("statement 1 of the upgrade of revision b2");
                assertThat(refused.error().get("hint").toString())
                        .contains("migrate resume --done", "migrate resume --again");
                assertThat(CliRun.in(project, "downgrade", "base").err()).contains("b2");

                assertThat(CliRun.in(project, "resume", decision).succeeded().out())
                        .contains("Upgraded  b2", "The database is at b2 now.");
                assertThat(project.query("SELECT count(*) FROM t1"))
                        .containsExactly(decision.equals("--done") ? "2" : "3");
                assertThat(CliRun.in(project, "upgrade").succeeded().out()).contains("Nothing to do");
            }
        }
    }

    /** Starts the program, and returns when the database executes the long statement. */
    private static CliProcess start(TestProject project) throws Exception {
        CliProcess process = CliProcess.start(project, "-v", "upgrade");
        process.awaitText("slow");
        // So that the statement has reached the database.
        Thread.sleep(500);
        return process;
    }

    private static void dieInACall(TestProject project) throws Exception {
        boolean postgresql = project.engine().dialect().equals("postgresql");
        write(
                project,
                "a1",
                "",
                "CREATE TABLE t1 (id integer);\n"
                        + (postgresql
                                ? "CREATE PROCEDURE put() LANGUAGE plpgsql AS"
                                        + " $$ BEGIN INSERT INTO t1 VALUES (1); COMMIT; PERFORM pg_sleep(1); END $$;"
                                : "CREATE PROCEDURE put() BEGIN INSERT INTO t1 VALUES (1); DO sleep(1); END;"));
        write(project, "b2", "a1", "-- migrate:autocommit\n/* slow */ CALL put();\nINSERT INTO t1 VALUES (2);");
        try (CliProcess process = start(project)) {
            process.signal("KILL");
            process.exitCode();
        }
    }

    private static Path write(TestProject project, String id, String parent, String sql) {
        return project.write(
                "migrations/versions/" + id + ".sql",
                "-- revision: " + id + "\n-- down_revision: " + parent + "\n\n-- migrate:upgrade\n" + sql
                        + "\n\n-- migrate:downgrade\n");
    }

    private static String longStatement(TestEngine engine) {
        return switch (engine.dialect()) {
            case "postgresql" -> "/* slow */ SELECT pg_sleep(120)";
            case "sqlite" ->
                "/* slow */ WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000000000)"
                        + " SELECT max(i) FROM n";
            default -> "/* slow */ INSERT INTO t2 SELECT sleep(1) FROM information_schema.columns LIMIT 120";
        };
    }
}
