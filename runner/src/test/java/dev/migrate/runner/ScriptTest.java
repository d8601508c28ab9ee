package dev.migrate.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import dev.migrate.testdatabase.TestEngine;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptTest {
    private static final String ALL_ENGINES = "dev.migrate.testdatabase.TestDatabases#all";

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aScriptDoesWhatARunDoes(TestEngine engine) throws SQLException {
        RevisionFiles files = RevisionFiles.tables(3)
                .add(
                        "odd",
                        "r3",
                        "It's; -- \"odd\" \u00fc",
                        "CREATE TABLE odd (v varchar(20));\nINSERT INTO odd VALUES (';''') -- end",
                        "DROP TABLE odd")
                .add("mixed", "odd", mixed(engine), "DELETE FROM odd WHERE v = 'x';");
        try (Workbench online = Workbench.on(engine);
                Workbench offline = Workbench.on(engine)) {
            online.upgrade(files);
            run(offline, upgradeScript(offline, files, "heads", Set.of()));
            assertSame(online, offline);

            Set<RevisionId> applied = online.applied().ids();
            online.downgrade(files, "r2");
            run(offline, script(offline, files.downgrade("r2", applied), false));
            assertSame(online, offline);

            applied = online.applied().ids();
            online.upgrade(files, "odd");
            run(offline, upgradeScript(offline, files, "odd", applied));
            assertSame(online, offline);
            assertThat(online.query("SELECT v FROM odd")).isEqualTo(offline.query("SELECT v FROM odd"));
        }
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.runner.Engines#withTransactionalDdl")
    void eachRevisionIsATransactionWithAComment(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            RevisionFiles files = RevisionFiles.tables(2);
            String begin = String.join(";\n", bench.dialect().transactions().beginSql()) + ";\n";

            String script = upgradeScript(bench, files, "heads", Set.of(new RevisionId("r1")));

            assertThat(script)
                    .contains(begin + "\n-- upgrade r2 (Revision r2)\nCREATE TABLE t2 (id integer);\nINSERT INTO ")
                    .endsWith(String.join(";\n", bench.dialect().transactions().commitSql()) + ";\n");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.runner.Engines#withTransactionalDdl")
    void oneTransactionMayHoldTheWholeScript(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine).with(options -> options.withTransaction(TransactionScope.RUN))) {
            String script = upgradeScript(bench, RevisionFiles.tables(3), "heads", Set.of());
            String begin = bench.dialect().transactions().beginSql().get(0) + ";\n";
            assertThat(script.split(java.util.regex.Pattern.quote(begin), -1)).hasSize(2);
            run(bench, script);
            assertThat(bench.heads()).containsExactly("r3");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL_ENGINES)
    void aStampCanBeAScript(TestEngine engine) throws SQLException {
        RevisionFiles files = RevisionFiles.tables(3);
        RevisionMap map = files.map();
        try (Workbench online = Workbench.on(engine);
                Workbench offline = Workbench.on(engine)) {
            OfflineRunner runner = new OfflineRunner(offline.dialect(), offline.table(), offline.options());
            StringBuilder first = new StringBuilder();
            runner.stamp(first, map, List.of(), map.heads(), false, true);
            online.stamp(files, false, "head");
            run(offline, first.toString());
            assertThat(offline.applied().rows())
                    .containsExactlyElementsOf(online.applied().rows());

            StringBuilder second = new StringBuilder();
            runner.stamp(second, map, map.revisions(), map.bases(), false, false);
            online.stamp(files, false, "r1");
            run(offline, second.toString());
            assertThat(offline.applied().rows())
                    .containsExactlyElementsOf(online.applied().rows());

            StringBuilder third = new StringBuilder();
            runner.stamp(third, map, List.of(), map.heads(), true, false);
            run(offline, third.toString());
            assertThat(offline.heads()).containsExactly("r3");
        }
    }

    private static String mixed(TestEngine engine) {
        boolean namesTable = Engines.withoutTransactionalDdl().anyMatch(engine::equals);
        return """
                INSERT INTO odd VALUES ('x');
                -- migrate:autocommit
                UPDATE odd SET v = 'y' WHERE v = 'x';
                CREATE INDEX odd_v ON odd (v);
                -- migrate:transaction
                UPDATE odd SET v = 'x' WHERE v = 'y';
                DROP INDEX odd_v"""
                + (namesTable ? " ON odd;" : ";");
    }

    private static String upgradeScript(Workbench bench, RevisionFiles files, String target, Set<RevisionId> applied) {
        return script(bench, files.upgrade(target, applied), applied.isEmpty());
    }

    private static String script(Workbench bench, List<MigrationStep> steps, boolean fromBase) {
        StringBuilder script = new StringBuilder();
        new OfflineRunner(bench.dialect(), bench.table(), bench.options()).write(script, steps, fromBase);
        return script.toString();
    }

    private static void run(Workbench bench, String script) throws SQLException {
        for (SqlStatement statement : bench.dialect().splitter().split(script, 1)) {
            bench.execute(statement.text());
        }
    }

    private static void assertSame(Workbench online, Workbench offline) throws SQLException {
        assertThat(offline.schema()).isEqualTo(online.schema());
        assertThat(offline.applied().rows())
                .containsExactlyElementsOf(online.applied().rows());
    }
}
