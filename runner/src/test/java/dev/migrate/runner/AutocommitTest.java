package dev.migrate.runner;

import static dev.migrate.runner.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.revision.RevisionId;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AutocommitTest {
    private static final String ALL_ENGINES = "dev.migrate.testdatabase.TestDatabases#all";

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withConcurrentIndexes")
    void anIndexCanBeBuiltAndDroppedConcurrently(TestEngine engine) throws SQLException {
        RevisionFiles files = RevisionFiles.tables(1)
                .add(
                        "i",
                        "r1",
                        "INSERT INTO t1 VALUES (1);\n-- migrate:autocommit\nCREATE INDEX CONCURRENTLY i1 ON t1 (id);\n"
                                + "-- migrate:transaction\nINSERT INTO t1 VALUES (2);",
                        "DELETE FROM t1;\n-- migrate:autocommit\nDROP INDEX CONCURRENTLY i1;");
        try (Workbench bench = Workbench.on(engine)) {
            assertThat(bench.upgrade(files).steps())
                    .extracting(StepResult::statements)
                    .containsExactly(1, 3);
            assertThat(bench.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 'i1'::regclass"))
                    .containsExactly("t");
            assertThat(bench.applied().interrupted()).isEmpty();

            bench.downgrade(files, "r1");
            assertThat(bench.query("SELECT 1 FROM pg_class WHERE relname = 'i1'"))
                    .isEmpty();
            assertThat(bench.heads()).containsExactly("r1");
        }
    }

    /** SQLite refuses it while any other statement of the connection is in progress. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withTransactionalDdl")
    void aVacuumMayStandAnywhere(TestEngine engine) throws SQLException {
        RevisionFiles files = RevisionFiles.tables(1)
                .add(
                        "v",
                        "r1",
                        "-- migrate:autocommit\nVACUUM;\nINSERT INTO t1 VALUES (1);\nVACUUM;\n"
                                + "-- migrate:transaction\nINSERT INTO t1 VALUES (2);\n-- migrate:autocommit\nVACUUM;",
                        "");
        try (Workbench bench = Workbench.on(engine)) {
            bench.upgrade(files);

            assertThat(bench.query("SELECT id FROM t1 ORDER BY id")).containsExactly("1", "2");
            assertThat(bench.heads()).containsExactly("v");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aFailureKeepsWhatIsDoneAndTheNextRunGoesOnThere(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            StatementFailed failure = catchThrowableOfType(
                    StatementFailed.class, () -> bench.upgrade(interrupted("INSERT INTO nowhere VALUES (1)")));

            assertThat(failure.number()).isEqualTo(4);
            assertThat(failure.hint().orElseThrow()).startsWith("The 3 statements before it are done");
            AppliedRevision row = bench.applied().find(new RevisionId("a")).orElseThrow();
            assertThat(row.state()).isEqualTo(State.UPGRADING);
            assertThat(row.statement()).isEqualTo(3);
            assertThat(bench.heads()).containsExactly("r1");

            RunResult result = bench.upgrade(interrupted("CREATE TABLE mended (id integer)"));

            assertThat(result.steps()).extracting(StepResult::statements).containsExactly(2);
            assertThat(bench.heads()).containsExactly("a");
            assertThat(bench.applied().interrupted()).isEmpty();
            assertThat(bench.query("SELECT id FROM t1 ORDER BY id")).containsExactly("1", "2", "3");
            assertThat(bench.hasTable("mended")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void whatIsDoneMustNotChange(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            assertThatThrownBy(() -> bench.upgrade(interrupted("INSERT INTO nowhere VALUES (1)")))
                    .isInstanceOf(StatementFailed.class);
            RevisionFiles changed = interrupted("CREATE TABLE mended (id integer)");
            changed.add("a", "r1", "INSERT INTO t1 VALUES (9);", "");

            assertThat(refused(ErrorKind.HISTORY, () -> bench.upgrade(changed)))
                    .hasMessageContaining("interrupted after 3 statements");

            assertThat(bench.query("SELECT count(*) FROM t1")).containsExactly("2");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void whatIsHalfWayMustBeCompletedFirst(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = interrupted("INSERT INTO nowhere VALUES (1)");
            assertThatThrownBy(() -> bench.upgrade(files)).isInstanceOf(StatementFailed.class);

            assertThat(refused(ErrorKind.HISTORY, () -> bench.downgrade(files, "base"))
                            .hint()
                            .orElseThrow())
                    .contains("migrate upgrade a");
            assertThat(bench.hasTable("t1")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aDowngradeGoesOnToo(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(1).add("a", "r1", "INSERT INTO t1 VALUES (1);", "");
            bench.upgrade(files);
            // The downgrade is only looked at now, but the whole file counts for the checksum.
            RevisionFiles downgrades = downgrade("nonsense");
            bench.stamp(downgrades, false, "a");
            assertThatThrownBy(() -> bench.downgrade(downgrades, "r1")).isInstanceOf(StatementFailed.class);
            assertThat(bench.applied().find(new RevisionId("a")).orElseThrow().state())
                    .isEqualTo(State.DOWNGRADING);
            refused(ErrorKind.HISTORY, () -> bench.upgrade(downgrades));

            bench.downgrade(downgrade("DELETE FROM t1 WHERE id = 2"), "r1");

            assertThat(bench.heads()).containsExactly("r1");
            assertThat(bench.query("SELECT id FROM t1")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void anOwnTransactionOfTheScriptIsDoneAsAWhole(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            assertThatThrownBy(() -> bench.upgrade(own("nonsense"))).isInstanceOf(StatementFailed.class);
            assertThat(bench.applied().find(new RevisionId("a")).orElseThrow().statement())
                    .isEqualTo(1);
            assertThat(bench.query("SELECT id FROM t1")).containsExactly("1");

            bench.upgrade(own("INSERT INTO t1 VALUES (3)"));

            assertThat(bench.query("SELECT id FROM t1 ORDER BY id")).containsExactly("1", "2", "3");
            assertThat(bench.heads()).containsExactly("a");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aRunInOneTransactionIsCommittedBeforeAnAutocommitPart(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine).with(options -> options.withTransaction(TransactionScope.RUN))) {
            assertThatThrownBy(() -> bench.upgrade(interrupted("nonsense"))).isInstanceOf(StatementFailed.class);
            assertThat(bench.heads()).containsExactly("r1");
            bench.upgrade(interrupted("CREATE TABLE mended (id integer)"));
            assertThat(bench.heads()).containsExactly("a");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#takingSeveralStatementsAtOnce")
    void aHiddenCommitIsNoticedAtItsStatement(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(1)
                    .add(
                            "a",
                            "r1",
                            "-- migrate:statement\nINSERT INTO t1 VALUES (1); COMMIT; SELECT 1\n-- migrate:end\n"
                                    + "INSERT INTO t1 VALUES (2);",
                            "");

            MigrateException failure = refused(ErrorKind.REVISION, () -> bench.upgrade(files));

            assertThat(failure)
                    .hasMessageContaining("Statement 1 of revision a")
                    .hasMessageContaining("ended");
            assertThat(bench.heads()).containsExactly("r1");
            assertThat(bench.query("SELECT id FROM t1")).containsExactly("1");
        }
    }

    private static RevisionFiles interrupted(String fourth) {
        return RevisionFiles.tables(1)
                .add(
                        "a",
                        "r1",
                        "INSERT INTO t1 VALUES (1);\n-- migrate:autocommit\nINSERT INTO t1 VALUES (2);\n"
                                + "CREATE INDEX i1 ON t1 (id);\n" + fourth
                                + ";\n-- migrate:transaction\nINSERT INTO t1 VALUES (3);",
                        "");
    }

    private static RevisionFiles downgrade(String second) {
        return RevisionFiles.tables(1)
                .add(
                        "a",
                        "r1",
                        "INSERT INTO t1 VALUES (1);",
                        "-- migrate:autocommit\nDELETE FROM t1 WHERE id = 1;\n" + second + ";");
    }

    private static RevisionFiles own(String second) {
        return RevisionFiles.tables(1)
                .add(
                        "a",
                        "r1",
                        "-- migrate:autocommit\nINSERT INTO t1 VALUES (1);\nBEGIN;\nINSERT INTO t1 VALUES (2);\n"
                                + second + ";\nCOMMIT;",
                        "");
    }
}
