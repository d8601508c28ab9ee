package dev.migrate.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.conformance.golden.GoldenPages;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * What every database must pass: a subclass names the engine.
 *
 * <p>An engine that {@code MIGRATE_TEST_DATABASES} leaves out has no tests in that run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(providers = GoldenPagesLock.class)
abstract class ContractSuite {
    private static final int PAIRS = Integer.getInteger("conformance.pairs", 2000);
    private static final long FIRST_SEED = Long.getLong("conformance.seed", 0);
    private static final int PAIRS_A_TEST = 100;

    private final String dialect;
    private final String engine;
    private @Nullable LiveDatabase database;

    ContractSuite(String dialect, String engine) {
        this.dialect = dialect;
        this.engine = engine;
    }

    private Stream<TestEngine> engine() {
        return TestDatabases.of(dialect).filter(one -> one.name().equals(engine));
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        return engine().flatMap(one -> GoldenPages.all().stream()
                .filter(page -> page.isFor(dialect))
                .map(page ->
                        DynamicTest.dynamicTest(page.name(), () -> new GoldenCheck(one, cleared(one)).check(page))));
    }

    @TestFactory
    Stream<DynamicTest> givenDatabases() {
        return engine().flatMap(one -> GivenDatabase.scripts(one).stream()
                .map(script -> DynamicTest.dynamicTest(script.getFileName().toString(), () -> {
                    close();
                    new GivenDatabase(one, script).check();
                })));
    }

    @TestFactory
    Stream<DynamicTest> renames() {
        return engine().flatMap(one -> Stream.of(
                DynamicTest.dynamicTest("of a table and a column", () -> Renames.check(cleared(one))),
                DynamicTest.dynamicTest(
                        "in random schemas", () -> RandomRenames.check(cleared(one), FIRST_SEED, PAIRS / 10))));
    }

    @TestFactory
    Stream<DynamicTest> randomPairs() {
        return engine().flatMap(one -> Stream.iterate(0, first -> first < PAIRS, first -> first + PAIRS_A_TEST)
                .map(first -> DynamicTest.dynamicTest(
                        "seeds from " + (FIRST_SEED + first), () -> assertPairs(cleared(one), FIRST_SEED + first))));
    }

    private static void assertPairs(LiveDatabase database, long firstSeed) {
        assertThat(String.join("\n\n", new RandomPairs(database).failures(firstSeed, Math.min(PAIRS, PAIRS_A_TEST))))
                .isEmpty();
    }

    /** One database for all tests of the engine, emptied for each: to make one takes longer than most tests. */
    private LiveDatabase cleared(TestEngine one) throws SQLException {
        LiveDatabase open = database;
        if (open == null) {
            open = LiveDatabase.open(one);
            database = open;
        }
        open.clear();
        return open;
    }

    @AfterAll
    void close() throws SQLException {
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
