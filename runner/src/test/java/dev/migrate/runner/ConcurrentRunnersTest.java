package dev.migrate.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.revision.MigrationStep;
import dev.migrate.testdatabase.TestEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConcurrentRunnersTest {
    private static final int RUNNERS = 8;
    private static final int ROUNDS = 10;

    @ParameterizedTest
    @MethodSource("dev.migrate.testdatabase.TestDatabases#all")
    void everyRevisionRunsOnce(TestEngine engine) throws Exception {
        RevisionFiles files = RevisionFiles.tables(6)
                .add("count", "r6", "CREATE TABLE visits (n integer); INSERT INTO visits VALUES (1);", "");
        for (int round = 0; round < ROUNDS; round++) {
            try (Workbench bench = Workbench.on(engine)) {
                List<RunResult> results = runTogether(bench, files);

                assertThat(steps(results)).containsExactlyInAnyOrder("r1", "r2", "r3", "r4", "r5", "r6", "count");
                assertThat(bench.heads()).containsExactly("count");
                assertThat(bench.query("SELECT n FROM visits")).containsExactly("1");
            }
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withConcurrentIndexes")
    void anIndexThatIsBuiltConcurrentlyWaitsForNoRunner(TestEngine engine) throws Exception {
        RevisionFiles files = RevisionFiles.tables(2)
                .add("i", "r2", "-- migrate:autocommit\nCREATE INDEX CONCURRENTLY i1 ON t1 (id);", "")
                .add("count", "i", "CREATE TABLE visits (n integer); INSERT INTO visits VALUES (1);", "");
        try (Workbench bench = Workbench.on(engine)) {
            List<RunResult> results = runTogether(bench, files);

            assertThat(steps(results)).containsExactlyInAnyOrder("r1", "r2", "i", "count");
            assertThat(bench.query("SELECT n FROM visits")).containsExactly("1");
            assertThat(bench.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 'i1'::regclass"))
                    .containsExactly("t");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.testdatabase.TestDatabases#all")
    void nobodyComesInBetweenTheStatementsOfAnAutocommitPart(TestEngine engine) throws Exception {
        RevisionFiles files = RevisionFiles.tables(1)
                .add(
                        "a",
                        "r1",
                        "-- migrate:autocommit\nINSERT INTO t1 VALUES (1);\nCREATE INDEX i1 ON t1 (id);\n"
                                + "INSERT INTO t1 VALUES (2);\nINSERT INTO t1 VALUES (3);",
                        "");
        for (int round = 0; round < ROUNDS; round++) {
            try (Workbench bench = Workbench.on(engine)) {
                assertThat(steps(runTogether(bench, files))).containsExactlyInAnyOrder("r1", "a");
                assertThat(bench.query("SELECT id FROM t1 ORDER BY id")).containsExactly("1", "2", "3");
            }
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withConcurrentIndexes")
    void aPoolerThatHandsOutTransactionsDoesNoHarm(TestEngine engine) throws Exception {
        RevisionFiles files = RevisionFiles.tables(3)
                .add(
                        "a",
                        "r3",
                        "-- migrate:autocommit\nINSERT INTO t1 VALUES (1);\nCREATE INDEX CONCURRENTLY i1 ON t1 (id);\n"
                                + "INSERT INTO t1 VALUES (2);",
                        "")
                .add("count", "a", "CREATE TABLE visits (n integer); INSERT INTO visits VALUES (1);", "");
        try (Workbench bench = Workbench.on(engine);
                TransactionPooler pooler = new TransactionPooler(bench.database(), 2 * RUNNERS)) {
            List<RunResult> results = runTogether(pooler::connect, bench, files);

            assertThat(steps(results)).containsExactlyInAnyOrder("r1", "r2", "r3", "a", "count");
            assertThat(bench.query("SELECT id FROM t1 ORDER BY id")).containsExactly("1", "2");
            assertThat(bench.query("SELECT n FROM visits")).containsExactly("1");
        }
    }

    private static List<RunResult> runTogether(Workbench bench, RevisionFiles files) throws Exception {
        return runTogether(bench.database()::connect, bench, files);
    }

    private static List<RunResult> runTogether(ConnectionSource source, Workbench bench, RevisionFiles files)
            throws Exception {
        List<MigrationStep> plan = files.upgrade("heads", Set.of());
        CyclicBarrier start = new CyclicBarrier(RUNNERS);
        ExecutorService threads = Executors.newFixedThreadPool(RUNNERS);
        try {
            List<Future<RunResult>> futures = new ArrayList<>();
            for (int i = 0; i < RUNNERS; i++) {
                futures.add(threads.submit(runner(source, bench, files, plan, start)));
            }
            List<RunResult> results = new ArrayList<>();
            for (Future<RunResult> future : futures) {
                results.add(future.get(2, TimeUnit.MINUTES));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<RunResult> runner(
            ConnectionSource source,
            Workbench bench,
            RevisionFiles files,
            List<MigrationStep> plan,
            CyclicBarrier start) {
        return () -> {
            start.await(1, TimeUnit.MINUTES);
            return run(source, bench, files, plan);
        };
    }

    private static RunResult run(
            ConnectionSource source, Workbench bench, RevisionFiles files, List<MigrationStep> plan)
            throws SQLException {
        try (Connection connection = source.open()) {
            Dialect dialect = Dialects.of(bench.database().jdbcUrl(), connection);
            VersionTable table = new VersionTable(Workbench.VERSION_TABLE, dialect);
            return new Runner(dialect, table, bench.options(), MigrationListener.NONE)
                    .run(connection, source, files.map(), plan);
        }
    }

    private static List<String> steps(List<RunResult> results) {
        return results.stream()
                .flatMap(result -> result.steps().stream())
                .map(step -> step.revision().value())
                .toList();
    }
}
