package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestDatabases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rename that is guessed: asked about at a terminal, refused without one, settled by an option. */
class RenameTest {
    private static final String CONTACT =
            "@Entity @Table(name = \"contact\") public class Contact { @Id Long id; String phone; }";

    private TestProject project;

    @BeforeEach
    void prepare() {
        project = TestProject.on(TestDatabases.of("sqlite").findFirst().orElseThrow());
        project.compile(CONTACT);
        CliRun.in(project, "revision", "--autogenerate", "-m", "first").succeeded();
        CliRun.in(project, "upgrade").succeeded();
        project.execute("INSERT INTO contact VALUES (1, '123')");
        project.compile(CONTACT.replace("phone", "mobile"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void isRefusedWithoutATerminal() {
        CliRun run = CliRun.in(project, "revision", "--autogenerate", "-m", "second");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        """
                        error: What is gone and what is new look like a rename:
                                 contact.phone -> contact.mobile
                         hint: Say `--rename contact.phone=contact.mobile` to keep what is in it, or `--no-rename contact.phone` to drop it with its data.
                        """);
    }

    @Test
    void isAskedAboutAtATerminal() {
        CliRun run = CliRun.answering("what\ny\n", project, "revision", "--autogenerate", "-m", "second");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        """
                        contact.phone is gone, and contact.mobile is new and looks the same.
                        Is it the same, renamed?
                          y  yes: rename it, its values stay
                          n  no: drop it, its values are deleted
                        [y/n] y or n, or q to write nothing?\s""");
        assertThat(run.out()).startsWith("  rename column contact.phone to mobile\nWrote ");
        CliRun.in(project, "upgrade").succeeded();
        assertThat(project.query("SELECT mobile FROM contact")).containsExactly("123");
        CliRun.in(project, "check").succeeded();
    }

    @Test
    void isADropIfThePersonSaysSo() {
        CliRun run = CliRun.answering("n\n", project, "revision", "--autogenerate", "-m", "second");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("add column contact.mobile", "drop column contact.phone")
                .contains("! The values of contact.phone are deleted.");
    }

    @Test
    void isRefusedIfThePersonDoesNotKnow() {
        assertThat(CliRun.answering("", project, "revision", "--autogenerate", "-m", "second")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void isSettledByAnOption() {
        CliRun run = CliRun.in(
                project,
                "revision",
                "--autogenerate",
                "--rename",
                "contact.phone=mobile",
                "--format",
                "json",
                "-m",
                "2");
        assertThat(run.succeeded().json().get("operations")).isEqualTo(List.of(renameColumn()));
    }

    @Test
    void isToldByCheckAndDiff() {
        CliRun check = CliRun.in(project, "check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out())
                .contains("? contact.phone looks renamed to contact.mobile:\n"
                        + "  `--rename contact.phone=contact.mobile` keeps what is in it.");
        Map<String, Object> diff =
                CliRun.in(project, "diff", "--format", "json").succeeded().json();
        assertThat(diff.get("possible_renames").toString())
                .isEqualTo("[{schema=null, table=contact, column=phone, name=mobile}]");

        Map<String, Object> settled = CliRun.in(project, "diff", "--rename", "contact.phone=mobile", "--format", "json")
                .succeeded()
                .json();
        assertThat(settled).containsOnlyKeys("operations", "current", "heads", "file");
        assertThat(settled.get("operations")).isEqualTo(List.of(renameColumn()));
        assertThat(CliRun.in(project, "diff", "--no-rename", "*").succeeded().out())
                .doesNotContain("looks renamed");
    }

    private static Map<String, Object> renameColumn() {
        Map<String, Object> operation = new java.util.HashMap<>(Map.of(
                "operation",
                "rename_column",
                "table",
                "contact",
                "column",
                "phone",
                "name",
                "mobile",
                "changes",
                List.of(),
                "sql",
                List.of("ALTER TABLE contact RENAME COLUMN phone TO mobile"),
                "hazards",
                List.of()));
        operation.put("schema", null);
        return operation;
    }
}
