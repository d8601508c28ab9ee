package dev.migrate.runner;

import static dev.migrate.runner.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.RevisionId;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.ObjectName;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VersionTableTest {
    private static final String ALL_ENGINES = "dev.migrate.testdatabase.TestDatabases#all";
    private static final AppliedRevision ROW = new AppliedRevision(
            new RevisionId("r1"),
            List.of(new RevisionId("a"), new RevisionId("b")),
            "Text",
            "c".repeat(64),
            Instant.parse("2026-03-29T01:30:00.007Z"),
            "tester",
            Duration.ofMillis(1234567),
            State.UPGRADING,
            7);

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aRowComesBackAsItWasWritten(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            create(bench);
            bench.execute(bench.table().insertSql(ROW));
            assertThat(bench.applied().rows()).containsExactly(ROW);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withoutTransactionalDdl")
    void itIsFoundWhateverAQuoteAndABackslashMeanToTheServer(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            bench.execute("SET SESSION sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'");
            bench.upgrade(RevisionFiles.tables(1));

            bench.upgrade(RevisionFiles.tables(2));

            assertThat(bench.applied().rows()).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void anyMessageIsSafe(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            create(bench);
            List<String> messages = List.of(
                    "It's; a \"test\" -- really",
                    "\\' \\\\ \\n $1 ? {d}",
                    "two\nlines\r\nand\ta tab",
                    "\u00fc\u4e2d\ud83d\ude00",
                    "/* */ $$ ${NAME}",
                    "x".repeat(10_000));
            for (String message : messages) {
                AppliedRevision row = withMessage(message);
                bench.execute(bench.table().insertSql(row));
                assertThat(bench.applied().rows()).containsExactly(row);
                bench.execute(bench.table().deleteSql(row));
            }
            bench.execute(bench.table().insertSql(withMessage("a\0b")));
            assertThat(bench.applied().rows()).containsExactly(withMessage("a b"));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aRowIsOnlyChangedInTheStateInWhichItWasSeen(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            JdbcSink sink = new JdbcSink(bench.connection(), bench.dialect(), bench.options());
            create(bench);
            sink.executeOnRow(bench.table().insertSql(ROW));
            AppliedRevision moved = at(8);
            sink.executeOnRow(bench.table().updateSql(ROW, moved));

            refused(ErrorKind.HISTORY, () -> sink.executeOnRow(bench.table().updateSql(ROW, at(9))));
            refused(ErrorKind.HISTORY, () -> sink.executeOnRow(bench.table().deleteSql(ROW)));

            assertThat(bench.applied().rows()).containsExactly(moved);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void theTableIsFoundByItsExactName(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            bench.execute("CREATE TABLE migratexversion (id integer)");
            assertThat(bench.table().exists(bench.connection())).isFalse();
            create(bench);
            assertThat(bench.table().exists(bench.connection())).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void theTableMayHaveAnyName(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine, ObjectName.of("Order's \"Version\" %_"))) {
            RevisionFiles files = RevisionFiles.tables(2);
            bench.upgrade(files);
            assertThat(bench.heads()).containsExactly("r2");
            bench.downgrade(files, "-1");
            assertThat(bench.heads()).containsExactly("r1");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withSchemas")
    void theTableMayStandInASchemaOfItsOwn(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine, new ObjectName("Other_Schema", "migrate_version"))) {
            bench.execute("CREATE SCHEMA \"Other_Schema\"");
            bench.execute("CREATE TABLE migrate_version (unrelated integer)");

            bench.upgrade(RevisionFiles.tables(2));

            assertThat(bench.heads()).containsExactly("r2");
            assertThat(bench.query("SELECT unrelated FROM migrate_version")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void theColumnsAreThoseOfTheContract(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            bench.upgrade(RevisionFiles.tables(1));
            assertThat(bench.query(
                            "SELECT count(*) FROM migrate_version WHERE revision = 'r1' AND down_revision IS NULL"
                                    + " AND message = 'Revision r1' AND length(checksum) = 64 AND duration_ms = 0"
                                    + " AND applied_at = '2026-11-22 10:30:00.120' AND applied_by = 'tester'"
                                    + " AND state = 'applied' AND statement = 0"))
                    .containsExactly("1");
        }
    }

    private static void create(Workbench bench) throws SQLException {
        for (String sql : bench.table().createSql()) {
            bench.execute(sql);
        }
    }

    private static AppliedRevision withMessage(String message) {
        return new AppliedRevision(
                ROW.revision(),
                ROW.downRevisions(),
                message,
                ROW.checksum(),
                ROW.appliedAt(),
                ROW.appliedBy(),
                ROW.duration(),
                ROW.state(),
                ROW.statement());
    }

    private static AppliedRevision at(int statement) {
        return new AppliedRevision(
                ROW.revision(),
                ROW.downRevisions(),
                ROW.message(),
                ROW.checksum(),
                ROW.appliedAt(),
                ROW.appliedBy(),
                ROW.duration(),
                ROW.state(),
                statement);
    }
}
