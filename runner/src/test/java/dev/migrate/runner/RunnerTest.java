package dev.migrate.runner;

import static dev.migrate.runner.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.revision.Direction;
import dev.migrate.revision.RevisionId;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RunnerTest {
    private static final String ALL_ENGINES = "dev.migrate.testdatabase.TestDatabases#all";
    private static final String TRANSACTIONAL = "dev.migrate.runner.Engines#withTransactionalDdl";

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void anUpgradeRunsEachRevisionAndWritesItsRow(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(3);

            RunResult result = bench.upgrade(files);

            assertThat(result.steps()).extracting(StepResult::revision).containsExactly(id("r1"), id("r2"), id("r3"));
            assertThat(result.steps()).allSatisfy(step -> {
                assertThat(step.direction()).isEqualTo(Direction.UPGRADE);
                assertThat(step.statements()).isEqualTo(1);
            });
            assertThat(result.current()).containsExactly(id("r3"));
            assertThat(bench.applied().find(id("r2")))
                    .contains(new AppliedRevision(
                            id("r2"),
                            List.of(id("r1")),
                            "Revision r2",
                            files.map().get(id("r2")).checksum(),
                            Workbench.NOW,
                            "tester",
                            Duration.ZERO,
                            State.APPLIED,
                            0));
            assertThat(bench.hasTable("t3")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aDowngradeLeavesNothingButTheVersionTable(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(3);
            bench.upgrade(files);

            RunResult last = bench.downgrade(files, "-1");
            RunResult rest = bench.downgrade(files, "base");

            assertThat(last.current()).containsExactly(id("r2"));
            assertThat(rest.steps()).extracting(StepResult::revision).containsExactly(id("r2"), id("r1"));
            assertThat(rest.current()).isEmpty();
            assertThat(bench.applied().rows()).isEmpty();
            assertThat(bench.schema().tables()).containsOnlyKeys(ObjectName.of("migrate_version"));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void nothingToDoCreatesNothing(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RunResult result = bench.upgrade(new RevisionFiles());

            assertThat(result).isEqualTo(new RunResult(List.of(), List.of()));
            assertThat(bench.table().read(bench.connection()).rows()).isEmpty();
            assertThat(bench.schema()).isEqualTo(Schema.EMPTY);
        }
    }

    @ParameterizedTest
    @MethodSource(TRANSACTIONAL)
    void aFailingStatementLeavesEverythingAsBeforeItsRevision(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(1)
                    .add(
                            "bad",
                            "r1",
                            "CREATE TABLE half (id integer);\nINSERT INTO t1 VALUES (1);\n\n"
                                    + "INSERT INTO\n  nowhere VALUES (1);\nCREATE TABLE never (id integer);",
                            "");

            StatementFailed failure = catchThrowableOfType(StatementFailed.class, () -> bench.upgrade(files));

            assertThat(failure.kind()).isEqualTo(ErrorKind.STATEMENT);
            assertThat(failure.revision()).isEqualTo(id("bad"));
            assertThat(failure.direction()).isEqualTo(Direction.UPGRADE);
            assertThat(failure.number()).isEqualTo(3);
            assertThat(failure.sql()).isEqualTo("INSERT INTO\n  nowhere VALUES (1)");
            assertThat(failure).hasMessageContaining("bad (Revision bad)").hasMessageContaining("nowhere");
            assertThat(failure.where()).contains("bad.sql:" + failure.line());
            assertThat(failure.line()).isBetween(10, 11);
            assertThat(failure.hint().orElseThrow()).contains("as it was before this revision");
            assertThat(bench.heads()).containsExactly("r1");
            assertThat(bench.hasTable("half")).isFalse();
            assertThat(bench.query("SELECT id FROM t1")).isEmpty();
            assertThat(bench.connection().getAutoCommit()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(TRANSACTIONAL)
    void aFailingFirstRevisionLeavesNotEvenTheVersionTable(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = new RevisionFiles().add("bad", "", "CREATE TABLE t (id integer); nonsense;", "");

            assertThatThrownBy(() -> bench.upgrade(files)).isInstanceOf(StatementFailed.class);

            assertThat(bench.schema()).isEqualTo(Schema.EMPTY);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aMendedFileRunsAfterAFailure(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(1).add("r2", "r1", "nonsense;", "");
            assertThatThrownBy(() -> bench.upgrade(files)).isInstanceOf(StatementFailed.class);

            bench.upgrade(files.add("r2", "r1", "CREATE TABLE t2 (id integer);", "DROP TABLE t2;"));

            assertThat(bench.heads()).containsExactly("r2");
        }
    }

    @ParameterizedTest
    @MethodSource(TRANSACTIONAL)
    void oneTransactionForTheRunUndoesEveryRevision(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine).with(options -> options.withTransaction(TransactionScope.RUN))) {
            RevisionFiles files = RevisionFiles.tables(2).add("bad", "r2", "nonsense;", "");

            MigrateException failure = refused(ErrorKind.STATEMENT, () -> bench.upgrade(files));
            assertThat(failure.hint().orElseThrow()).contains("as it was before this run");
            assertThat(bench.schema()).isEqualTo(Schema.EMPTY);

            bench.upgrade(files.remove("bad"));
            assertThat(bench.heads()).containsExactly("r2");
            bench.downgrade(files, "base");
            assertThat(bench.hasTable("t1")).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void anEmptySectionIsAStepToo(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = new RevisionFiles().add("a", "", "-- nothing to do", "");

            assertThat(bench.upgrade(files).steps()).singleElement().satisfies(step -> assertThat(step.statements())
                    .isZero());
            assertThat(bench.heads()).containsExactly("a");
            bench.downgrade(files, "base");
            assertThat(bench.heads()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aStepThatCannotRunStopsTheOthersToo(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            String otherDialect = engine.dialect().equals("sqlite") ? "postgresql" : "sqlite";
            RevisionFiles missing = RevisionFiles.tables(1)
                    .put("r2", "r1", "Elsewhere", "-- migrate:upgrade " + otherDialect + "\nSELECT 1;");
            RevisionFiles malformed = RevisionFiles.tables(1).add("r2", "r1", "SELECT 'never closed;", "");

            assertThat(refused(ErrorKind.REVISION, () -> bench.upgrade(missing)))
                    .hasMessageContaining("has no upgrade for " + engine.dialect());
            assertThat(refused(ErrorKind.REVISION, () -> bench.upgrade(malformed))
                            .where())
                    .contains("r2.sql:7");
            assertThat(bench.schema()).isEqualTo(Schema.EMPTY);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void anIrreversibleDowngradeStopsTheOthersToo(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = new RevisionFiles()
                    .add("r1", "", "CREATE TABLE t1 (id integer);", "-- migrate:irreversible The data is gone")
                    .add("r2", "r1", "CREATE TABLE t2 (id integer);", "DROP TABLE t2;");
            bench.upgrade(files);

            assertThat(refused(ErrorKind.REFUSED, () -> bench.downgrade(files, "base")))
                    .hasMessageContaining("The data is gone");

            assertThat(bench.heads()).containsExactly("r2");
            assertThat(bench.hasTable("t2")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(TRANSACTIONAL)
    void aScriptThatEndsItsTransactionIsRefusedBeforeItRuns(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files =
                    new RevisionFiles().add("a", "", "CREATE TABLE t (id integer);\n/* now */ Commit;", "");

            MigrateException failure = refused(ErrorKind.REVISION, () -> bench.upgrade(files));

            assertThat(failure.where()).contains("a.sql:8");
            assertThat(failure.hint().orElseThrow()).contains("migrate:autocommit");
            assertThat(bench.schema()).isEqualTo(Schema.EMPTY);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void statementsRunExactlyAsWritten(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            String value = "{d 2026-01-01} ? :x ;\r\n\\ä\ud83d\ude00";
            boolean escapes = Engines.withoutTransactionalDdl().anyMatch(engine::equals);
            String literal = escapes ? value.replace("\\", "\\\\") : value;
            String script =
                    "CREATE TABLE t (v varchar(100));\r\nINSERT INTO t VALUES ('" + literal + "');\nSELECT v FROM t;";
            RevisionFiles files = new RevisionFiles().add("a", "", script, "");

            bench.upgrade(files);

            assertThat(bench.query("SELECT v FROM t")).containsExactly(value);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aSingleStatementIsNotSplit(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = new RevisionFiles()
                    .add(
                            "a",
                            "",
                            "-- migrate:statement\n\nCREATE TABLE t (v varchar(9) DEFAULT ';')\n-- migrate:end",
                            "DROP TABLE t");

            assertThat(bench.upgrade(files).steps().get(0).statements()).isEqualTo(1);
            assertThat(bench.hasTable("t")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aPlanThatAnotherRunnerHasOvertakenIsPassedOver(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(3);
            var plan = files.upgrade("r2", bench.applied().ids());
            bench.upgrade(files, "r3");

            RunResult result = bench.run(files, plan);

            assertThat(result.steps()).isEmpty();
            assertThat(result.current()).containsExactly(id("r3"));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aPlanWhoseGroundIsGoneIsRefused(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(3);
            bench.upgrade(files, "r2");
            var upgrade = files.upgrade("r3", bench.applied().ids());
            var downgrade = files.downgrade("r1", bench.applied().ids());
            bench.upgrade(files, "r3");
            assertThat(refused(ErrorKind.HISTORY, () -> bench.run(files, downgrade)))
                    .hasMessageContaining("r3 is applied by now");
            bench.downgrade(files, "r1");

            assertThat(refused(ErrorKind.HISTORY, () -> bench.run(files, upgrade)))
                    .hasMessageContaining("r2 is not applied any more");

            assertThat(bench.heads()).containsExactly("r1");
        }
    }

    private static RevisionId id(String value) {
        return new RevisionId(value);
    }
}
