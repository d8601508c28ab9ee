package dev.migrate.runner;

import static dev.migrate.runner.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.RevisionId;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryCheckTest {
    private static final String ALL_ENGINES = "dev.migrate.testdatabase.TestDatabases#all";

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aChangedFileStopsARunBeforeItBegins(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(3);
            bench.upgrade(files, "r2");
            files.add("r1", "", "CREATE TABLE t1 (id bigint);", "DROP TABLE t1;");

            MigrateException failure = refused(ErrorKind.HISTORY, () -> bench.upgrade(files));

            assertThat(failure).hasMessageContaining("r1 (Revision r1)");
            assertThat(failure.where()).contains("r1.sql");
            assertThat(failure.hint().orElseThrow()).contains("migrate stamp");
            assertThat(bench.heads()).containsExactly("r2");
            refused(ErrorKind.HISTORY, () -> bench.downgrade(files, "-1"));
            refused(ErrorKind.HISTORY, () -> bench.run(files, List.of()));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aVanishedFileIsNamedWithItsMessage(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(2);
            bench.upgrade(files);
            files.remove("r2");

            MigrateException failure = refused(ErrorKind.HISTORY, () -> bench.run(files, List.of()));

            assertThat(failure).hasMessageContaining("missing").hasMessageContaining("r2 (Revision r2)");
            assertThat(bench.heads()).containsExactly("r2");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void everythingThatIsDifferentIsListed(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(3);
            bench.upgrade(files);
            files.remove("r3").add("r2", "r1", "SELECT 2;", "");

            HistoryCheck check = HistoryCheck.of(files.map(), bench.applied());

            assertThat(check.isClean()).isFalse();
            assertThat(check.changed())
                    .extracting(revision -> revision.id().value())
                    .containsExactly("r2");
            assertThat(check.vanished())
                    .extracting(row -> row.revision().value())
                    .containsExactly("r3");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aRowThatNobodyCouldHaveWrittenIsReported(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(1);
            bench.upgrade(files);
            bench.execute("UPDATE migrate_version SET state = 'done'");

            assertThat(refused(ErrorKind.HISTORY, () -> bench.upgrade(files))).hasMessageContaining("`done`");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void headsAreToldByTheTableAlone(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(2)
                    .add("b1", "r1", "", "")
                    .add("b2", "b1", "", "")
                    .add("m", "b2,r2", "", "");

            bench.upgrade(files, "r2");
            bench.upgrade(files, "b2");
            assertThat(bench.heads()).containsExactly("b2", "r2");

            bench.upgrade(files);
            assertThat(bench.heads()).containsExactly("m");
            assertThat(bench.applied().find(new RevisionId("m")).orElseThrow().downRevisions())
                    .containsExactly(new RevisionId("b2"), new RevisionId("r2"));
        }
    }
}
