package dev.migrate.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.Direction;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills the runner's process before and after everything that it tells the database to do, and runs again.
 *
 * <p>One process runs on several databases, so that starting it takes no time worth mentioning: on each of them it is
 * killed at another moment. On all engines together these are about 770 moments, each tried once, and 300 more at which
 * a run is killed that itself goes on after a kill.
 */
class KilledRunnerTest {
    private static final int DATABASES = 12;
    private static final int AT_A_TIME = 6;

    /** The first moment is the one after nothing, which is also the one before the first event. */
    private static final int FIRST_MOMENT = 2;

    /** Twelve statements and the writes of their rows, before and after each. */
    private static final int FEWEST_MOMENTS = 30;

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
            moments = complete(undisturbed, direction);
            expected = state(undisturbed);
        }
        assertThat(moments).isGreaterThan(FEWEST_MOMENTS);
        List<Integer> all = IntStream.rangeClosed(FIRST_MOMENT, moments).boxed().toList();
        for (int i = 0; i < all.size(); i += DATABASES) {
            List<Integer> some = all.subList(i, Math.min(i + DATABASES, all.size()));
            check(engine, direction, expected, some, benches -> killAt(direction, benches, some));
        }
        Random random = new Random(42);
        List<Integer> earlier = some(random, moments / 2);
        List<Integer> later = some(random, moments / 2);
        check(engine, direction, expected, earlier, benches -> {
            killAt(direction, benches, earlier);
            killAfter(direction, benches, 300L + random.nextInt(700));
            killAt(direction, benches, later.stream().map(moment -> moment / 2).toList());
        });
    }

    private static List<Integer> some(Random random, int bound) {
        return random.ints(DATABASES, FIRST_MOMENT, bound).boxed().toList();
    }

    /** Ends runs somewhere, one on each database. */
    private interface Killing {
        void of(List<Workbench> benches) throws Exception;
    }

    private static void check(
            TestEngine engine, Direction direction, List<String> expected, List<Integer> moments, Killing killing)
            throws Exception {
        List<Workbench> benches = all(moments, moment -> prepared(engine, direction));
        try {
            killing.of(benches);
            all(IntStream.range(0, benches.size()).boxed().toList(), i -> {
                complete(benches.get(i), direction);
                assertThat(state(benches.get(i)))
                        .as("%s of %s, killed at moment %s", direction, engine, moments.get(i))
                        .isEqualTo(expected);
                return i;
            });
        } finally {
            all(benches, KilledRunnerTest::closed);
        }
    }

    private static Workbench closed(Workbench bench) throws SQLException {
        bench.close();
        return bench;
    }

    private static void killAt(Direction direction, List<Workbench> benches, List<Integer> moments) throws Exception {
        KilledProcess process = new KilledProcess(direction);
        for (int i = 0; i < benches.size(); i++) {
            process.on(benches.get(i).database(), moments.get(i));
        }
        process.killAtMoments();
    }

    private static void killAfter(Direction direction, List<Workbench> benches, long millis) throws Exception {
        KilledProcess process = new KilledProcess(direction);
        benches.forEach(bench -> process.on(bench.database(), KilledRunner.NEVER));
        process.killAfter(millis);
    }

    private static Workbench prepared(TestEngine engine, Direction direction) throws SQLException {
        Workbench bench = Workbench.on(engine);
        if (direction == Direction.DOWNGRADE) {
            bench.upgrade(KilledRevisions.of(engine.dialect()));
        }
        return bench;
    }

    /** Runs to the end, undisturbed; how many moments there were to be killed at. */
    private static int complete(Workbench bench, Direction direction) throws SQLException {
        MortalConnection immortal = new MortalConnection(KilledRunner.NEVER, () -> {});
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

    private interface Work<T, R> {
        R on(T item) throws Exception;
    }

    /** Some at a time, since most of the time is spent waiting for the server. */
    private static <T, R> List<R> all(List<T> items, Work<T, R> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<Callable<R>> tasks = items.stream()
                    .map(item -> (Callable<R>) () -> work.on(item))
                    .toList();
            List<R> results = new ArrayList<>();
            for (Future<R> task : threads.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
