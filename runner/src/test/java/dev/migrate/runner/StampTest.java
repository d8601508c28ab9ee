package dev.migrate.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.RevisionId;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StampTest {
    private static final String ALL_ENGINES = "dev.migrate.testdatabase.TestDatabases#all";

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aStampWritesARowForEveryAncestorAndRunsNothing(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(3);

            StampResult result = bench.stamp(files, false, "r2");

            assertThat(result).isEqualTo(new StampResult(false, ids("r1", "r2"), List.of(), List.of()));
            assertThat(bench.heads()).containsExactly("r2");
            assertThat(bench.applied().rows()).hasSize(2);
            assertThat(bench.hasTable("t1")).isFalse();
            bench.upgrade(files);
            assertThat(bench.hasTable("t3")).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aStampFurtherDownTakesRowsAway(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(3);
            bench.upgrade(files);

            assertThat(bench.stamp(files, false, "r1").deleted()).containsExactlyElementsOf(ids("r2", "r3"));
            assertThat(bench.heads()).containsExactly("r1");
            assertThat(bench.hasTable("t3")).isTrue();

            assertThat(bench.stamp(files, false, "base").deleted()).containsExactlyElementsOf(ids("r1"));
            assertThat(bench.applied().rows()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void theOtherBranchStays(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(3).add("b", "r1", "", "");
            bench.upgrade(files);

            bench.stamp(files, false, "r2");

            assertThat(bench.heads()).containsExactly("b", "r2");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aStampAcceptsWhatChangedAndWhatVanished(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(3);
            bench.upgrade(files);
            files.remove("r3").add("r1", "", "CREATE TABLE t1 (id bigint);", "DROP TABLE t1;");
            AppliedRevision before = bench.applied().find(new RevisionId("r2")).orElseThrow();

            StampResult result = bench.stamp(files, false, "current");

            assertThat(result.accepted()).containsExactlyElementsOf(ids("r1"));
            assertThat(result.deleted()).containsExactlyElementsOf(ids("r3"));
            assertThat(HistoryCheck.of(files.map(), bench.applied()).isClean()).isTrue();
            assertThat(bench.applied().find(new RevisionId("r2"))).contains(before);
            assertThat(bench.upgrade(files).current()).containsExactlyElementsOf(ids("r2"));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aPurgeForgetsEvenWhatCannotBeRead(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(3);
            bench.upgrade(files);
            bench.execute("UPDATE migrate_version SET state = '?'");

            assertThat(bench.stamp(files, true, "r2").purged()).isTrue();

            assertThat(bench.heads()).containsExactly("r2");
        }
    }

    private static List<RevisionId> ids(String... values) {
        return List.of(values).stream().map(RevisionId::new).toList();
    }
}
