package dev.migrate.runner;

import static dev.migrate.runner.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.revision.MigrationStep;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a statement at which an earlier run ended before it could say whether it took effect. */
class DoubtTest {
    private static final String WITH_ROUTINES = "dev.migrate.runner.Engines#withProcedures";

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(WITH_ROUTINES)
    void whatNoCatalogTellsIsAsked(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = dieAfterTheCall(bench);

            MigrateException failure = refused(ErrorKind.HISTORY, () -> bench.upgrade(files));

            assertThat(failure).hasMessageContaining("statement 1 of the upgrade of revision a");
            assertThat(failure.hint().orElseThrow()).contains("migrate resume --done", "migrate resume --again");
            assertThat(bench.query("SELECT id FROM t1")).containsExactly("1");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(WITH_ROUTINES)
    void whatIsSaidToBeDoneIsNotRepeated(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = dieAfterTheCall(bench);

            RunResult result = bench.resume(files, ResumeDecision.DONE);

            assertThat(result.steps()).extracting(StepResult::statements).containsExactly(1);
            assertThat(bench.query("SELECT id FROM t1 ORDER BY id")).containsExactly("1", "2");
            assertThat(bench.heads()).containsExactly("a");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(WITH_ROUTINES)
    void whatIsToRunAgainDoes(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = dieAfterTheCall(bench);

            bench.resume(files, ResumeDecision.AGAIN);

            assertThat(bench.query("SELECT id FROM t1 ORDER BY id")).containsExactly("1", "1", "2");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.testdatabase.TestDatabases#all")
    void whereNothingIsHalfWayThereIsNothingToResume(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            bench.upgrade(RevisionFiles.tables(1));

            refused(ErrorKind.HISTORY, () -> bench.resume(RevisionFiles.tables(1), ResumeDecision.DONE));
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withoutTransactionalDdl")
    void whatATableKeepsInSpiteOfARollbackIsAsked(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = new RevisionFiles()
                    .add(
                            "a",
                            "",
                            "CREATE TABLE t1 (id integer) ENGINE = MyISAM; INSERT INTO t1 VALUES (1); SELECT 1;",
                            "");

            die(bench, files, "INSERT INTO t1 VALUES (1)");

            assertThat(refused(ErrorKind.HISTORY, () -> bench.upgrade(files)))
                    .hasMessageContaining("statement 2 of the upgrade of revision a");
            assertThat(bench.query("SELECT id FROM t1")).containsExactly("1");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withoutTransactionalDdl")
    void aStatementThatFailedIsNotInDoubt(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(1).add("a", "r1", "ALTER TABLE t1 ADD COLUMN id integer;", "");
            assertThatThrownBy(() -> bench.upgrade(files)).isInstanceOf(StatementFailed.class);
            assertThat(bench.applied().interrupted())
                    .extracting(AppliedRevision::isInDoubt)
                    .containsExactly(false);

            bench.execute("ALTER TABLE t1 DROP COLUMN id, ADD COLUMN other integer");
            bench.upgrade(files);

            assertThat(bench.query("SELECT count(id) FROM t1")).containsExactly("0");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withoutTransactionalDdl")
    void whatASessionKnewIsSaidAgain(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            String before = "SET @n = 7; SET @sql = 'SELECT 1'; PREPARE p FROM @sql; ";
            assertThatThrownBy(() -> bench.upgrade(RevisionFiles.tables(1).add("a", "r1", before + "nonsense;", "")))
                    .isInstanceOf(StatementFailed.class);
            bench.reconnect();

            bench.upgrade(
                    RevisionFiles.tables(1).add("a", "r1", before + "INSERT INTO t1 VALUES (@n); EXECUTE p;", ""));

            assertThat(bench.query("SELECT id FROM t1")).containsExactly("7");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withoutTransactionalDdl")
    void tablesThatWereLockedAreLockedAgain(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            String before = "LOCK TABLES t1 READ; ";
            assertThatThrownBy(() -> bench.upgrade(RevisionFiles.tables(1).add("a", "r1", before + "nonsense;", "")))
                    .isInstanceOf(StatementFailed.class);
            bench.reconnect();

            assertThatThrownBy(() -> bench.upgrade(RevisionFiles.tables(1)
                            .add("a", "r1", before + "SELECT * FROM t1; INSERT INTO t1 VALUES (1);", "")))
                    .isInstanceOf(StatementFailed.class)
                    .hasMessageContaining("READ lock");
            bench.reconnect();
            bench.upgrade(RevisionFiles.tables(1)
                    .add("a", "r1", before + "SELECT * FROM t1; UNLOCK TABLES; INSERT INTO t1 VALUES (1);", ""));

            assertThat(bench.query("SELECT id FROM t1")).containsExactly("1");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withoutTransactionalDdl")
    void aValueThatIsLostIsNotGuessed(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            String before = "INSERT INTO t1 VALUES (5); SET @id = LAST_INSERT_ID(); ";
            assertThatThrownBy(() -> bench.upgrade(RevisionFiles.tables(1).add("a", "r1", before + "nonsense;", "")))
                    .isInstanceOf(StatementFailed.class);
            bench.reconnect();

            assertThat(refused(
                            ErrorKind.HISTORY,
                            () -> bench.upgrade(RevisionFiles.tables(1)
                                    .add("a", "r1", before + "INSERT INTO t1 VALUES (@id);", ""))))
                    .hasMessageContaining("@id");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withConcurrentIndexes")
    void anIndexThatWasNotCompletedIsBuiltAnew(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(1)
                    .add("twice", "r1", "INSERT INTO t1 VALUES (1), (1);", "")
                    .add(
                            "i",
                            "twice",
                            "-- migrate:autocommit\nCREATE UNIQUE INDEX CONCURRENTLY i1 ON t1 (id);\n"
                                    + "CREATE INDEX CONCURRENTLY ON t1 (id);",
                            "");
            assertThatThrownBy(() -> bench.upgrade(files)).isInstanceOf(StatementFailed.class);
            assertThat(bench.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 'i1'::regclass"))
                    .containsExactly("f");

            bench.execute("DELETE FROM t1");
            bench.upgrade(files);

            assertThat(bench.query("SELECT indexrelid::regclass || ' ' || indisvalid FROM pg_index"
                            + " WHERE indrelid = 't1'::regclass ORDER BY 1"))
                    .containsExactly("i1 true", "t1_id_idx true");
        }
    }

    /** No exception that a runner would handle. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static RevisionFiles dieAfterTheCall(Workbench bench) throws SQLException {
        RevisionFiles files = RevisionFiles.tables(1)
                .add(
                        "p",
                        "r1",
                        bench.dialect().name().equals("postgresql")
                                ? "CREATE PROCEDURE put() LANGUAGE sql AS 'INSERT INTO t1 VALUES (1)';"
                                : "CREATE PROCEDURE put() INSERT INTO t1 VALUES (1);",
                        "")
                .add("a", "p", "-- migrate:autocommit\nCALL put();\nINSERT INTO t1 VALUES (2);", "");
        die(bench, files, "CALL put()");
        return files;
    }

    /** Ends a run right after the statement took effect. */
    private static void die(Workbench bench, RevisionFiles files, String sql) throws SQLException {
        MigrationListener death = new MigrationListener() {
            @Override
            public void afterStatement(MigrationStep step, int number, String executed) {
                if (executed.equals(sql)) {
                    throw new Death();
                }
            }
        };
        assertThatThrownBy(() -> bench.with(death).upgrade(files)).isInstanceOf(Death.class);
        bench.with(MigrationListener.NONE).reconnect();
    }
}
