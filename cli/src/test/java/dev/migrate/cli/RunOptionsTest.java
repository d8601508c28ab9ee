package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import dev.migrate.dialect.Dialects;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of a run, and what a run and a look at the database say about files of SQLite's. */
class RunOptionsTest {
    private TestProject project;

    @BeforeEach
    void makeProject() {
        project = TestProject.on(TestDatabases.of("sqlite").findFirst().orElseThrow());
        CliRun.in(project, "revision", "-m", "First", "--rev-id", "a1").succeeded();
    }

    @AfterEach
    void deleteProject() {
        project.close();
    }

    @Test
    void theWaitForAnotherRunnerEnds() throws SQLException {
        TestDatabase database = project.database();
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            CliRun refused = CliRun.in(project, "upgrade", "--lock-wait", "100ms", "--format=json");

            assertThat(refused.error()).containsEntry("kind", "lock");
            statement.execute("ROLLBACK");
        }
        CliRun.in(project, "upgrade", "--lock-wait=0", "--retries=0").succeeded();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.cli.StopTest#withProcedures")
    void theMessageNamesWhoHoldsTheLock(TestEngine engine) throws SQLException {
        try (TestProject servers = TestProject.on(engine);
                Connection other = servers.database().connect()) {
            CliRun.in(servers, "revision", "-m", "First", "--rev-id", "a1").succeeded();
            Dialects.of(servers.database().jdbcUrl(), other).lock().acquire(other, "migrate_version", Duration.ZERO);

            for (String command : new String[] {"upgrade", "stamp"}) {
                CliRun refused = CliRun.in(servers, command, "head", "--lock-wait", "1s", "--format=json");

                assertThat(refused.code()).isEqualTo(3);
                assertThat(refused.error()).containsEntry("kind", "lock");
                assertThat(refused.error().get("message").toString())
                        .contains(
                                "Another runner holds the lock",
                                "1 s",
                                "user " + servers.database().user());
                assertThat(refused.error().get("hint").toString()).contains("--lock-wait");
            }
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.cli.StopTest#postgresql")
    void theServerKnowsTheProgramByItsName(TestEngine engine) throws SQLException {
        try (TestProject servers = TestProject.on(engine)) {
            servers.write(
                    "migrations/versions/a1.sql",
                    """
                    -- revision: a1
                    -- down_revision:

                    -- migrate:upgrade
                    CREATE TABLE seen AS SELECT current_setting('application_name') AS name;
                    """);

            CliRun.in(servers, "upgrade").succeeded();

            assertThat(servers.query("SELECT name FROM seen")).containsExactly("migrate");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("dev.migrate.cli.StopTest#withProcedures")
    void whatMeetsALockIsTriedAgainAsOftenAsOneSays(TestEngine engine) throws Exception {
        try (TestProject servers = TestProject.on(engine);
                Connection other = servers.database().connect();
                Statement statement = other.createStatement()) {
            servers.execute("CREATE TABLE t (id integer)", "INSERT INTO t VALUES (1)");
            servers.write(
                    "migrations/versions/a1.sql",
                    """
                    -- revision: a1
                    -- down_revision:
                    -- migrate:upgrade
                    UPDATE t SET id = id + 1;
                    -- migrate:downgrade
                    """);
            servers.write(
                    "migrate.yaml",
                    Files.readString(servers.config()).replace("database:", "database:\n  lock_timeout: 1s"));
            other.setAutoCommit(false);
            statement.execute("UPDATE t SET id = id");

            CliRun refused = CliRun.in(servers, "upgrade", "--retries=1");
            other.rollback();

            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.out().lines())
                    .singleElement()
                    .asString()
                    .matches("Retrying  a1  in \\d+ ms: Statement 1 .*");
            assertThat(refused.err()).contains("Statement 1 of the upgrade of revision a1 failed");
            CliRun.in(servers, "upgrade", "--retries=0").succeeded();
            assertThat(servers.query("SELECT id FROM t")).containsExactly("2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lock-wait=soon", "--lock-wait=-1", "--lock-wait=5d", "--retries=-1", "--retries=many"})
    void whatIsNoTimeOrNumberIsRefused(String option) {
        CliRun refused = CliRun.in(project, "upgrade", option);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains(option.replaceFirst("=.*", ""), option.replaceFirst(".*=", ""));
    }

    @Test
    void resumingNeedsADecisionAndSomethingHalfWay() {
        assertThat(CliRun.in(project, "resume").err()).contains("Give either --done or --again.");
        assertThat(CliRun.in(project, "resume", "--done", "--again").code()).isEqualTo(2);
        assertThat(CliRun.in(project, "resume", "--done", "--format=json").error())
                .containsEntry("kind", "history");
    }

    @ParameterizedTest
    @ValueSource(strings = {"current", "check", "diff", "history"})
    void aLookCreatesNoFile(String command) {
        Path file = project.folder().resolve("new.db");

        CliRun.in(project, command, "--url", "jdbc:sqlite:" + file);

        assertThat(file).doesNotExist();
    }

    @Test
    void aDatabaseThatOnlyReadsIsTheDatabasesFault() {
        String url = project.database().jdbcUrl();

        CliRun refused = CliRun.in(
                project, "upgrade", "--format=json", "--url", url + (url.contains("?") ? "&" : "?") + "open_mode=1");

        assertThat(refused.error()).containsEntry("kind", "database");
    }

    @Test
    void historyMarksAChangedFileWithoutBeingAsked() throws Exception {
        CliRun.in(project, "upgrade").succeeded();
        Path file;
        try (var files = Files.list(project.versions())) {
            file = files.findFirst().orElseThrow();
        }
        Files.writeString(
                file,
                Files.readString(file).replace("-- migrate:upgrade", "-- migrate:upgrade\nCREATE TABLE t (a int);"));

        assertThat(CliRun.in(project, "history").out()).contains("file changed");
    }
}
