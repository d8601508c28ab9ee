package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From an annotated class to an upgraded database, and back. */
class RoadTest {
    private static final String CONTACT =
            """
            @Entity
            @Table(name = "contacts")
            public class Contact {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(length = 80, nullable = false) String name;
            }
            """;
    private static final String WITH_PHONE =
            CONTACT.replace("String name;", "String name; @Column(length = 20) String phone;");

    @ParameterizedTest
    @MethodSource("dev.migrate.testdatabase.TestDatabases#all")
    void isWalkedFromInitToCheck(TestEngine engine) throws IOException {
        try (TestProject project = TestProject.on(engine)) {
            Files.delete(project.config());
            project.compile(CONTACT);
            CliRun init = CliRun.of("init", project.folder().toString()).succeeded();
            assertThat(init.out()).contains("Wrote   " + project.config());
            Files.writeString(
                    project.config(), Files.readString(project.config()).replace("target/classes", "classes"));

            assertThat(run(project, "check").code()).isEqualTo(1);
            CliRun first = run(project, "revision", "--autogenerate", "-m", "Create contacts")
                    .succeeded();
            assertThat(first.out()).contains("create table contacts with 2 columns", "Wrote " + project.versions());
            assertThat(run(project, "upgrade").succeeded().out()).contains("Create contacts");
            assertThat(run(project, "check").succeeded().out()).contains("Nothing to do");
            project.execute("INSERT INTO contacts (name) VALUES ('Ann')");

            project.compile(WITH_PHONE);
            CliRun check = run(project, "check");
            assertThat(check.code()).isEqualTo(1);
            assertThat(check.out()).contains("add column contacts.phone varchar(20)");
            run(project, "revision", "--autogenerate", "-m", "Add phone").succeeded();
            assertThat(run(project, "check").out()).contains("Add phone (head)", "`migrate upgrade` applies them");
            run(project, "upgrade", "+1").succeeded();
            assertThat(project.query("SELECT name FROM contacts WHERE phone IS NULL"))
                    .containsExactly("Ann");
            run(project, "check").succeeded();

            assertThat(run(project, "downgrade", "-1").succeeded().out()).contains("Downgraded", "Add phone");
            assertThat(run(project, "check").code()).isEqualTo(1);
            assertThat(run(project, "current", "--check-heads").code()).isEqualTo(1);
            assertThat(project.query("SELECT name FROM contacts")).containsExactly("Ann");

            run(project, "upgrade").succeeded();
            run(project, "check").succeeded();
            run(project, "downgrade", "base").succeeded();
            assertThat(project.tables()).containsExactly("migrate_version");
            assertThat(files(project)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.testdatabase.TestDatabases#all")
    void noDifferenceWritesNoFile(TestEngine engine) throws IOException {
        try (TestProject project = TestProject.on(engine)) {
            project.compile(CONTACT);
            CliRun.in(project, "revision", "--autogenerate", "-m", "Create contacts")
                    .succeeded();
            CliRun behind = CliRun.in(project, "revision", "--autogenerate", "-m", "Again");
            assertThat(behind.code()).isEqualTo(3);
            assertThat(behind.err()).contains("not at head", "migrate upgrade");
            CliRun.in(project, "upgrade").succeeded();

            CliRun again = CliRun.in(project, "revision", "--autogenerate", "-m", "Again")
                    .succeeded();

            assertThat(again.out()).contains("no file was written");
            assertThat(files(project)).hasSize(1);
        }
    }

    private static CliRun run(TestProject project, String... arguments) {
        return CliRun.in(
                project,
                Map.of(
                        "DATABASE_URL", project.database().jdbcUrl(),
                        "DATABASE_USER", project.database().user(),
                        "MIGRATE_PASSWORD", project.database().password()),
                arguments);
    }

    private static List<Path> files(TestProject project) throws IOException {
        try (Stream<Path> files = Files.list(project.versions())) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }
}
