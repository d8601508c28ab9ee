package dev.migrate.runner;

import static dev.migrate.runner.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Dialects;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.ObjectName;
import dev.migrate.testdatabase.MysqlServer;
import dev.migrate.testdatabase.TestEngine;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A right on the version table that is missing is noticed before the first statement, which may not be undone. */
class RightsTest {
    private static final String POSTGRESQL = "dev.migrate.runner.Engines#withConcurrentIndexes";
    private static final String MYSQL_FAMILY = "dev.migrate.runner.Engines#withoutTransactionalDdl";

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(POSTGRESQL)
    void eachRightIsNeeded(TestEngine engine) throws SQLException {
        for (String right : new String[] {"INSERT", "UPDATE", "DELETE"}) {
            try (Workbench bench = Workbench.on(engine)) {
                bench.upgrade(RevisionFiles.tables(1));
                bench.execute("REVOKE " + right + " ON migrate_version FROM CURRENT_USER");

                assertThat(refused(ErrorKind.DATABASE, () -> bench.upgrade(next())))
                        .hasMessageContaining("The version table cannot be written; nothing was run")
                        .hasMessageContaining("permission denied");
                assertThat(bench.hasTable("t2")).isFalse();
            }
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(MYSQL_FAMILY)
    void whoMayOnlyReadRunsNothing(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            bench.upgrade(RevisionFiles.tables(1));

            runsNothing(MysqlServer.READER, bench);
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(MYSQL_FAMILY)
    void eachRightIsNeededWhereDdlCommits(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            bench.upgrade(RevisionFiles.tables(1));
            for (String right : new String[] {"INSERT", "UPDATE", "DELETE"}) {
                runsNothing(MysqlServer.userWithout(right), bench);
            }
        }
    }

    private static void runsNothing(String user, Workbench bench) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                bench.database().jdbcUrl(), user, bench.database().password())) {
            Runner runner = new Runner(
                    Dialects.of(bench.database().jdbcUrl(), connection),
                    bench.table(),
                    bench.options(),
                    MigrationListener.NONE);

            assertThat(refused(
                            ErrorKind.DATABASE,
                            () -> runner.run(
                                    connection,
                                    bench.database()::connect,
                                    next().map(),
                                    next().upgrade("head", bench.applied().ids()))))
                    .hasMessageContaining("The version table cannot be written; nothing was run")
                    .hasMessageContaining("denied");
        }
        assertThat(bench.hasTable("t2")).isFalse();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.runner.Engines#withProcedures")
    void whereTheTableCannotBeCreatedNothingRuns(TestEngine engine) throws SQLException {
        String schema = engine.dialect().equals("postgresql") ? "pg_catalog" : "mysql";
        try (Workbench bench = Workbench.on(engine, new ObjectName(schema, "migrate_version"))) {
            RevisionFiles files =
                    new RevisionFiles().add("a", "", "-- migrate:autocommit\nCREATE TABLE t1 (id integer);", "");

            refused(ErrorKind.DATABASE, () -> bench.run(files, files.upgrade("head", Set.of())));

            assertThat(bench.hasTable("t1")).isFalse();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource(MYSQL_FAMILY)
    void theVersionTableTakesPartInTransactionsWhateverTheServersChoice(TestEngine engine) throws SQLException {
        try (Workbench bench = Workbench.on(engine)) {
            bench.execute("SET SESSION default_storage_engine = MyISAM");

            bench.upgrade(RevisionFiles.tables(1));

            assertThat(bench.query("SELECT engine FROM information_schema.tables"
                            + " WHERE table_schema = database() ORDER BY table_name"))
                    .containsExactly("InnoDB", "MyISAM");
        }
    }

    private static RevisionFiles next() {
        return RevisionFiles.tables(1).add("a", "r1", "-- migrate:autocommit\nCREATE TABLE t2 (id integer);", "");
    }
}
