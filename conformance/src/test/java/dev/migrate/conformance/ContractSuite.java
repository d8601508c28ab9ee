package dev.migrate.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.conformance.golden.GoldenPage;
import dev.migrate.conformance.golden.GoldenPages;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every database must pass: a subclass names the engine.
 *
 * <p>An engine that {@code MIGRATE_TEST_DATABASES} leaves out has no tests in that run.
 */
abstract class ContractSuite {
    private static final int PAIRS = Integer.getInteger("conformance.pairs", 200);
    private static final long FIRST_SEED = Long.getLong("conformance.seed", 0);
    private static final int PAIRS_A_TEST = 50;

    private final String dialect;
    private final String engine;

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
                .map(page -> DynamicTest.dynamicTest(page.name(), () -> assertPage(one, page))));
    }

    private static void assertPage(TestEngine engine, GoldenPage page) throws Exception {
        try (LiveDatabase database = LiveDatabase.open(engine)) {
            new GoldenCheck(engine, database).check(page);
        }
    }

    @TestFactory
    Stream<DynamicTest> renames() {
        return engine().map(one -> DynamicTest.dynamicTest("of a table and a column", () -> {
            try (LiveDatabase database = LiveDatabase.open(one)) {
                Renames.check(database);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> randomPairs() {
        return engine().flatMap(one -> Stream.iterate(0, first -> first < PAIRS, first -> first + PAIRS_A_TEST)
                .map(first -> DynamicTest.dynamicTest(
                        "seeds from " + (FIRST_SEED + first), () -> assertPairs(one, FIRST_SEED + first))));
    }

    private static void assertPairs(TestEngine engine, long firstSeed) throws Exception {
        try (LiveDatabase database = LiveDatabase.open(engine)) {
            assertThat(String.join(
                            "\n\n", new RandomPairs(database).failures(firstSeed, Math.min(PAIRS, PAIRS_A_TEST))))
                    .isEmpty();
        }
    }
}
