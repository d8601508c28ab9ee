package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each failure has its kind, its exit code and its place, and leaves the database as it was. */
class BadInputTest {
    private static final String ALL = "dev.migrate.testdatabase.TestDatabases#all";
    private static final String CONTACT = "@Entity public class Contact { @Id Long id; String name; }";

    static Stream<TestEngine> servers() {
        return TestDatabases.of("postgresql");
    }

    static Stream<TestEngine> sqlite() {
        return TestDatabases.of("sqlite");
    }

    private static void assertFails(CliRun run, int code, String kind, String... parts) {
        assertThat(run.code()).isEqualTo(code);
        Map<String, Object> error = run.error();
        assertThat(error).containsEntry("kind", kind);
        assertThat(error.get("message") + "\n" + error.get("where") + "\n" + error.get("hint"))
                .contains(parts);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void anUnreachableDatabase(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            CliRun run = CliRun.in(
                    project,
                    "current",
                    "--format",
                    "json",
                    "--url",
                    "jdbc:postgresql://127.0.0.1:1/shop?password=hunter2");

            assertFails(run, 3, "database", "cannot be reached", "127.0.0.1:1", "Check host and port");
            assertThat(run.out() + run.err()).doesNotContain("hunter2");
        }
    }

    /** The driver takes user and password for a part of the host's name, and says so in the exception's cause. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void aPasswordInTheHostIsNotInTheStackTrace(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            CliRun run = CliRun.in(
                    project, "current", "--verbose", "--url", "jdbc:postgresql://app:hunter2@127.0.0.1:1/shop");

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .contains("app:***@127.0.0.1", "MigrateException")
                    .doesNotContain("hunter2");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void aWrongPassword(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            CliRun run = CliRun.in(project, "upgrade", "--format", "json", "--verbose", "--password", "hunter2");

            assertFails(run, 3, "database", "refused the user or the password", "MIGRATE_PASSWORD");
            assertThat(run.out() + run.err()).doesNotContain("hunter2");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void anUnknownDatabase(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            String url = project.database().jdbcUrl().replaceFirst("/[^/?]+(\\?|$)", "/nowhere$1");

            assertFails(
                    CliRun.in(project, "current", "--format", "json", "--url", url),
                    3,
                    "database",
                    "no such database",
                    "nowhere",
                    "Create the database");
        }
    }

    @Test
    void aUrlOfNoKnownDatabase() {
        TestProject project = TestProject.on(TestDatabases.all().findFirst().orElseThrow());
        try (project) {
            assertFails(
                    CliRun.in(project, "current", "--format", "json", "--url", "jdbc:oracle:thin:@x"),
                    2,
                    "configuration",
                    "No supported database",
                    "jdbc:postgresql:");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("sqlite")
    void aSqliteFileThatCannotBe(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            String noFolder = "jdbc:sqlite:" + project.folder().resolve("missing/app.db");
            String noDatabase =
                    "jdbc:sqlite:" + project.write("text.db", "no database at all, only some text in a file");
            String folder = "jdbc:sqlite:" + project.folder();

            assertFails(
                    CliRun.in(project, "current", "--format", "json", "--url", noFolder),
                    3,
                    "database",
                    "folder",
                    "Create it");
            assertFails(
                    CliRun.in(project, "current", "--format", "json", "--url", noDatabase),
                    3,
                    "database",
                    "not a SQLite database");
            assertFails(
                    CliRun.in(project, "current", "--format", "json", "--url", folder),
                    3,
                    "database",
                    "cannot be opened");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aMissingFolderOfClasses(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            assertFails(
                    CliRun.in(project, "check", "--format", "json"),
                    2,
                    "configuration",
                    project.folder().resolve("classes").toString(),
                    "ompile");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void noEntities(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            project.compile("public class Contact {}");

            CliRun run = CliRun.in(project, "diff", "--format", "json");

            assertThat(run.code()).isIn(2, 3);
            assertThat(run.error().get("message").toString()).containsIgnoringCase("entit");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aMappingThatIsNotUnderstood(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            project.compile("@Entity public class Contact { @Id Long id; Runnable place; }");

            assertFails(CliRun.in(project, "diff", "--format", "json"), 3, "mapping", "app.Contact.place");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aMalformedRevisionFile(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            project.write(
                    "migrations/versions/1.sql", revision("a1", "", "SELECT 1;").replace("upgrade", "upgrad"));

            assertFails(CliRun.in(project, "upgrade", "--format", "json"), 3, "revision", "1.sql:6", "`upgrade`");
            assertThat(project.tables()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void twoFilesWithOneId(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            project.write("migrations/versions/1.sql", revision("a1", "", "SELECT 1;"));
            project.write("migrations/versions/2.sql", revision("a1", "", "SELECT 1;"));

            assertFails(CliRun.in(project, "upgrade", "--format", "json"), 3, "revision", "a1", "1.sql", "2.sql");
            assertThat(project.tables()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aBrokenParent(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            project.write("migrations/versions/1.sql", revision("a1", "nowhere", "SELECT 1;"));

            assertFails(CliRun.in(project, "upgrade", "--format", "json"), 3, "revision", "nowhere", "1.sql");
            assertThat(project.tables()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aStatementThatFailsInTheMiddle(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            project.write("migrations/versions/1.sql", revision("a1", "", "CREATE TABLE one (id integer);"));
            CliRun.in(project, "upgrade").succeeded();
            project.write(
                    "migrations/versions/2.sql",
                    revision(
                            "b2",
                            "a1",
                            """
                            CREATE TABLE two (id integer);
                            INSERT INTO one VALUES (1);
                            INSERT INTO nowhere VALUES (1);
                            CREATE TABLE three (id integer);"""));

            CliRun run = CliRun.in(project, "upgrade", "--format", "json");

            assertFails(run, 3, "statement", "Statement 3", "b2", "2.sql:9", "nowhere");
            if (Set.of("mysql", "mariadb").contains(engine.dialect())) {
                // Nothing undoes DDL there: the version row says how far the revision came.
                assertThat(project.tables()).containsExactly("migrate_version", "one", "two");
                assertThat(project.query("SELECT id FROM one")).containsExactly("1");
                assertThat(project.query("SELECT state FROM migrate_version WHERE revision = 'b2' AND statement = 2"))
                        .containsExactly("upgrading");
            } else {
                assertThat(project.tables()).containsExactly("migrate_version", "one");
                assertThat(project.query("SELECT id FROM one")).isEmpty();
                assertThat(project.query("SELECT revision FROM migrate_version"))
                        .containsExactly("a1");
            }
            assertThat(run.err()).doesNotContain("\tat ");
            assertThat(CliRun.in(project, "-v", "upgrade").err()).contains("\tat ");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void anAppliedFileThatChangedOrVanished(TestEngine engine) throws IOException {
        try (TestProject project = TestProject.on(engine)) {
            project.write("migrations/versions/1.sql", revision("a1", "", "CREATE TABLE one (id integer);"));
            project.write("migrations/versions/2.sql", revision("b2", "a1", "CREATE TABLE two (id integer);"));
            CliRun.in(project, "upgrade").succeeded();
            project.write("migrations/versions/1.sql", revision("a1", "", "CREATE TABLE other (id integer);"));

            assertFails(
                    CliRun.in(project, "upgrade", "--format", "json"), 3, "history", "a1", "1.sql", "migrate stamp");
            assertFails(CliRun.in(project, "downgrade", "-1", "--format", "json"), 3, "history", "a1");
            assertThat(CliRun.in(project, "current").err()).contains("a1 has changed");
            assertThat(CliRun.in(project, "history", "-i").out()).contains("file changed");

            CliRun.in(project, "stamp", "b2").succeeded();
            CliRun.in(project, "upgrade").succeeded();
            Files.delete(project.versions().resolve("2.sql"));

            assertFails(CliRun.in(project, "upgrade", "--format", "json"), 3, "history", "b2");
            CliRun current = CliRun.in(project, "current");
            assertThat(current.code()).isZero();
            assertThat(current.out()).contains("b2").contains("file missing");
            assertThat(CliRun.in(project, "history", "-i").err()).contains("b2 is applied, but its file is missing");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void severalHeads(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            for (List<String> file : List.of(List.of("a1", ""), List.of("b2", "a1"), List.of("c3", "a1"))) {
                project.write(
                        "migrations/versions/" + file.get(0) + ".sql", revision(file.get(0), file.get(1), "SELECT 1;"));
            }

            assertFails(CliRun.in(project, "upgrade", "--format", "json"), 3, "selection", "b2", "c3", "merge");
            assertFails(CliRun.in(project, "revision", "-m", "x", "--format", "json"), 3, "selection", "--head");
            CliRun.in(project, "upgrade", "heads").succeeded();
            CliRun.in(project, "merge", "heads", "-m", "Join").succeeded();
            CliRun.in(project, "upgrade").succeeded();
            CliRun.in(project, "current", "--check-heads").succeeded();
        }
    }

    private static String revision(String id, String parent, String sql) {
        return "-- A revision\n--\n-- revision: " + id + "\n-- down_revision: " + parent + "\n\n-- migrate:upgrade\n"
                + sql + "\n\n-- migrate:downgrade\n";
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theConfigurationIsWrong(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            project.compile(CONTACT);
            project.write("migrate.yaml", "databse: {}\n");

            assertFails(
                    CliRun.in(project, "heads", "--format=json"),
                    2,
                    "configuration",
                    "databse",
                    "migrate.yaml:1",
                    "database");
        }
    }
}
