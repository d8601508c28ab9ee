package dev.migrate.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.revision.MigrationStep;
import dev.migrate.schema.MigrateException;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListenerTest {
    private static final String ALL_ENGINES = "dev.migrate.testdatabase.TestDatabases#all";

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aListenerHearsEverythingInOrder(TestEngine engine) throws SQLException {
        Diary diary = new Diary();
        try (Workbench bench = Workbench.on(engine).with(diary)) {
            RevisionFiles files = RevisionFiles.tables(1).add("bad", "r1", "SELECT 1; nonsense;", "");

            assertThatThrownBy(() -> bench.upgrade(files)).isInstanceOf(StatementFailed.class);

            assertThat(diary.entries)
                    .containsExactly(
                            "before r1 of 1",
                            "before r1 1 CREATE TABLE t1 (id integer)",
                            "after r1 1",
                            "after r1",
                            "before bad of 2",
                            "before bad 1 SELECT 1",
                            "after bad 1",
                            "before bad 2 nonsense",
                            "failed bad");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aListenerCanStopARunBeforeARevision(TestEngine engine) throws SQLException {
        MigrationListener stop = new MigrationListener() {
            @Override
            public void beforeRevision(MigrationStep step, int statements) {
                if (step.revision().id().value().equals("r2")) {
                    throw new IllegalStateException("not today");
                }
            }
        };
        try (Workbench bench = Workbench.on(engine).with(stop)) {
            assertThatThrownBy(() -> bench.upgrade(RevisionFiles.tables(3))).hasMessage("not today");
            assertThat(bench.heads()).containsExactly("r1");
            assertThat(bench.hasTable("t2")).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void nothingElseThatItThrowsChangesTheRun(TestEngine engine) throws SQLException {
        MigrationListener broken = new MigrationListener() {
            @Override
            public void beforeStatement(MigrationStep step, int number, String sql) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void afterStatement(MigrationStep step, int number, String sql) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void afterRevision(MigrationStep step, StepResult result) {
                throw new IllegalStateException("broken");
            }
        };
        // The warnings are expected, and would only alarm whoever reads the build's output.
        Logger log = Logger.getLogger("dev.migrate.runner");
        log.setLevel(Level.OFF);
        try (Workbench bench = Workbench.on(engine).with(broken)) {
            bench.upgrade(RevisionFiles.tables(2));
            assertThat(bench.heads()).containsExactly("r2");
        } finally {
            log.setLevel(null);
        }
    }

    private static final class Diary implements MigrationListener {
        private final List<String> entries = new ArrayList<>();

        @Override
        public void beforeRevision(MigrationStep step, int statements) {
            entries.add("before " + step.revision().id() + " of " + statements);
        }

        @Override
        public void beforeStatement(MigrationStep step, int number, String sql) {
            entries.add("before " + step.revision().id() + " " + number + " " + sql);
        }

        @Override
        public void afterStatement(MigrationStep step, int number, String sql) {
            entries.add("after " + step.revision().id() + " " + number);
        }

        @Override
        public void afterRevision(MigrationStep step, StepResult result) {
            entries.add("after " + result.revision());
        }

        @Override
        public void failed(MigrationStep step, MigrateException failure) {
            entries.add("failed " + step.revision().id());
        }
    }
}
