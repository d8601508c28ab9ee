package dev.migrate.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {
    private static final String ALL_ENGINES = "dev.migrate.testdatabase.TestDatabases#all";

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aRunWithNothingToDoAsksTheSameFewQuestionsHoweverLongTheHistory(TestEngine engine) throws SQLException {
        try (Workbench small = Workbench.on(engine);
                Workbench large = Workbench.on(engine)) {
            small.upgrade(RevisionFiles.tables(2));
            large.upgrade(RevisionFiles.tables(40));

            int few = executedByNothing(small, RevisionFiles.tables(2));

            assertThat(executedByNothing(large, RevisionFiles.tables(40))).isEqualTo(few);
            assertThat(few).isLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void eachFurtherRevisionCostsTheSame(TestEngine engine) throws SQLException {
        int ten = executedByUpgrade(engine, 10);
        int twenty = executedByUpgrade(engine, 20);
        int forty = executedByUpgrade(engine, 40);

        assertThat(forty - twenty).isEqualTo(2 * (twenty - ten));
        if (engine.dialect().equals("postgresql")) {
            assertThat(twenty - ten).as("a statement and a row for each").isEqualTo(2 * 10);
        }
    }

    private static int executedByNothing(Workbench bench, RevisionFiles files) {
        CountedConnection counted = new CountedConnection(bench.connection());
        runner(bench).run(counted.connection(), bench.database()::connect, files.map(), List.of());
        return counted.executed();
    }

    private static int executedByUpgrade(TestEngine engine, int revisions) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(revisions);
            CountedConnection counted = new CountedConnection(bench.connection());
            runner(bench)
                    .run(
                            counted.connection(),
                            bench.database()::connect,
                            files.map(),
                            files.upgrade("heads", Set.of()));
            return counted.executed();
        }
    }

    private static Runner runner(Workbench bench) {
        return new Runner(bench.dialect(), bench.table(), bench.options(), MigrationListener.NONE);
    }
}
