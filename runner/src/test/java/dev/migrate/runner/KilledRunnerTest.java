package dev.migrate.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.Direction;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kills the runner's process, with the signal that it can do nothing about, and runs again. */
class KilledRunnerTest {
    private static final int AT_A_TIME = 2;
    private static final int PROCESSES = 4;

    static Stream<Arguments> roads() {
        return TestDatabases.all()
                .filter(engine -> !engine.name().equals("postgresql-14"))
                .flatMap(engine -> Stream.of(Direction.values()).map(direction -> Arguments.of(engine, direction)));
    }

    @ParameterizedTest
    @MethodSource("roads")
    @Timeout(300)
    void theNextRunEndsAsIfNothingHadHappened(TestEngine engine, Direction direction) throws Exception {
        List<String> expected;
        int moments;
        try (Workbench undisturbed = prepared(engine, direction)) {
            moments = moments(undisturbed, direction);
            expected = state(undisturbed);
        }
        // The first moment is the one after nothing, which is also the one before the first event.
        for (int moment = 2; moment <= moments; moment++) {
            int fatal = moment;
            check(engine, direction, expected, "moment " + moment, database -> die(database, direction, fatal));
        }
        killProcesses(engine, direction, expected, moments);
    }

    private static void killProcesses(TestEngine engine, Direction direction, List<String> expected, int moments)
            throws Exception {
        List<Callable<Void>> deaths = new ArrayList<>();
        Random random = new Random(42);
        for (int i = 0; i < PROCESSES; i++) {
            int fatal = 2 + random.nextInt(moments - 1);
            deaths.add(() -> check(
                    engine, direction, expected, "moment " + fatal, database -> kill(database, direction, fatal)));
            long millis = 300L + random.nextInt(700);
            deaths.add(() -> check(
                    engine, direction, expected, millis + " ms", database -> killAfter(database, direction, millis)));
        }
        all(deaths);
    }

    /** Ends a run somewhere. */
    private interface Killing {
        void of(TestDatabase database) throws Exception;
    }

    private static Void check(
            TestEngine engine, Direction direction, List<String> expected, String moment, Killing killing)
            throws Exception {
        try (Workbench bench = prepared(engine, direction)) {
            killing.of(bench.database());
            moments(bench, direction);
            assertThat(state(bench))
                    .as("%s of %s, killed at %s", direction, engine, moment)
                    .isEqualTo(expected);
        }
        return null;
    }

    private static Workbench prepared(TestEngine engine, Direction direction) throws SQLException {
        Workbench bench = Workbench.on(engine);
        if (direction == Direction.DOWNGRADE) {
            bench.upgrade(KilledRevisions.of(engine.dialect()));
        }
        return bench;
    }

    /** Runs to the end, undisturbed. */
    private static int moments(Workbench bench, Direction direction) throws SQLException {
        MortalConnection immortal = new MortalConnection(0, () -> {});
        KilledRunner.run(
                bench.database().jdbcUrl(), bench.connection(), immortal, bench.database()::connect, direction);
        return immortal.moments();
    }

    /** The schema, every row, and what the version table says apart from times. */
    private static List<String> state(Workbench bench) throws SQLException {
        List<String> state = new ArrayList<>();
        bench.applied().rows().forEach(row -> state.add(row.revision() + " " + row.state() + " " + row.checksum()));
        state.add(bench.schema().toString());
        for (ObjectName name : bench.schema().tables().keySet()) {
            if (!name.name().equals(Workbench.VERSION_TABLE.name())) {
                Table table = bench.schema().tables().get(name);
                state.add(name + " " + bench.rows(table));
            }
        }
        return state;
    }

    /**
     * What a killed process is to a database: from one moment on nothing is heard of it, and its connections end.
     * That costs no process, so that it can be tried at every moment.
     */
    private static void die(TestDatabase database, Direction direction, int moment) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        MortalConnection mortal = new MortalConnection(moment, () -> {});
        ConnectionSource source = () -> {
            Connection connection = database.connect();
            connections.add(connection);
            return connection;
        };
        try {
            KilledRunner.run(database.jdbcUrl(), source.open(), mortal, () -> mortal.wrap(source.open()), direction);
        } catch (MortalConnection.Death expected) {
            // As planned.
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private static void kill(TestDatabase database, Direction direction, int moment)
            throws IOException, InterruptedException {
        Process process = start(database, direction, moment);
        try {
            assertThat(firstLine(process)).isEqualTo(KilledRunner.WAITING);
        } finally {
            kill(process);
        }
    }

    private static void killAfter(TestDatabase database, Direction direction, long millis)
            throws IOException, InterruptedException {
        Process process = start(database, direction, 0);
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        kill(process);
    }

    /** On Linux this is SIGKILL. */
    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private static Process start(TestDatabase database, Direction direction, int moment) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Xshare:auto",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRunner.class.getName(),
                        database.jdbcUrl(),
                        database.user(),
                        database.password(),
                        direction.name(),
                        Integer.toString(moment)))
                .redirectErrorStream(true)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    private static void all(List<Callable<Void>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
