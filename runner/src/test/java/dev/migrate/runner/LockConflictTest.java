package dev.migrate.runner;

import static dev.migrate.runner.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.MigrationStep;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LockConflictTest {
    private static final String SERVERS = "dev.migrate.runner.LockConflictTest#servers";

    static Stream<TestEngine> servers() {
        return TestDatabases.all().filter(engine -> !engine.dialect().equals("sqlite"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(SERVERS)
    void aLockThatIsNotHadInTimeIsTriedForAgain(TestEngine engine) throws SQLException {
        try (Workbench bench = withRow(engine);
                Connection other = bench.database().connect()) {
            hold(other);
            List<String> pauses = new ArrayList<>();
            bench.with(new MigrationListener() {
                @Override
                public void retrying(MigrationStep step, MigrateException failure, Duration pause) {
                    pauses.add(step.revision().id().value());
                    release(other);
                }
            });

            bench.upgrade(update());

            assertThat(pauses).containsExactly("a");
            assertThat(bench.query("SELECT id FROM t1")).containsExactly("11");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(SERVERS)
    void patienceEnds(TestEngine engine) throws SQLException {
        try (Workbench bench = withRow(engine).with(options -> options.withRetries(0));
                Connection other = bench.database().connect()) {
            hold(other);

            refused(ErrorKind.STATEMENT, () -> bench.upgrade(update()));

            release(other);
            assertThat(bench.query("SELECT id FROM t1")).containsExactly("1");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(SERVERS)
    void theHolderOfTheRunnersLockIsNamed(TestEngine engine) throws SQLException {
        try (Workbench bench = withRow(engine).with(options -> options.withLockWait(Duration.ZERO));
                Connection other = bench.database().connect()) {
            bench.dialect().lock().acquire(other, bench.table().name().toString(), Duration.ZERO);

            assertThat(refused(ErrorKind.LOCK, () -> bench.upgrade(update())))
                    .hasMessageContaining("Another runner holds the lock")
                    .hasMessageContaining("user " + bench.database().user());
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(SERVERS)
    void aTimeoutThatAScriptSetsEndsWithItsRevision(TestEngine engine) throws SQLException {
        boolean postgresql = engine.dialect().equals("postgresql");
        try (Workbench bench = withRow(engine)) {
            bench.upgrade(RevisionFiles.tables(1)
                    .add(
                            "a",
                            "r1",
                            postgresql ? "SET lock_timeout = '77s';" : "SET SESSION lock_wait_timeout = 77;",
                            "")
                    .add(
                            "b",
                            "a",
                            "CREATE TABLE seen AS SELECT "
                                    + (postgresql ? "current_setting('lock_timeout')" : "@@lock_wait_timeout")
                                    + " AS n;",
                            ""));

            assertThat(bench.query("SELECT n FROM seen")).containsExactly(postgresql ? "1s" : "1");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withConcurrentIndexes")
    void aDatabaseThatOnlyReadsIsNoticedBeforeAnythingRuns(TestEngine engine) throws SQLException {
        try (Workbench bench = withRow(engine)) {
            bench.execute("SET default_transaction_read_only = on");

            assertThat(refused(ErrorKind.DATABASE, () -> bench.upgrade(update())))
                    .hasMessageContaining("read-only");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withoutTransactionalDdl")
    void aSessionThatOnlyReadsIsNoticedBeforeAnythingRuns(TestEngine engine) throws SQLException {
        try (Workbench bench = withRow(engine)) {
            bench.execute("SET SESSION TRANSACTION READ ONLY");

            assertThat(refused(ErrorKind.DATABASE, () -> bench.upgrade(update())))
                    .hasMessageContaining("read_only is on");
            assertThat(bench.query("SELECT id FROM t1")).containsExactly("1");
        }
    }

    private static Workbench withRow(TestEngine engine) throws SQLException {
        Workbench bench = Workbench.on(engine).with(options -> options.withLockTimeout(Duration.ofSeconds(1)));
        bench.upgrade(RevisionFiles.tables(1));
        bench.execute("INSERT INTO t1 VALUES (1)");
        return bench;
    }

    private static RevisionFiles update() {
        return RevisionFiles.tables(1).add("a", "r1", "UPDATE t1 SET id = id + 10;", "");
    }

    private static void hold(Connection other) throws SQLException {
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute("UPDATE t1 SET id = id");
        }
    }

    private static void release(Connection other) {
        try {
            other.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
