package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestDatabases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.yaml.snakeyaml.Yaml;

/** What {@code migrate check} tells CI servers, in a project laid out as Maven does it. */
class CheckFormatsTest {
    private static final String SOURCE =
            """
            package app;

            import jakarta.persistence.*;

            @Entity
            public class Contact {
                @Id Long id;
                String fullName;
            }
            """;

    private TestProject project;

    @BeforeEach
    void aClassThatNoRevisionBrings() throws IOException {
        project = TestProject.on(TestDatabases.all().findFirst().orElseThrow());
        project.compile(
                "@Entity public class Contact { @Id Long id; String fullName; @Column(name = \"a<b\") int x; }");
        moveClasses();
        Files.writeString(
                project.config(), Files.readString(project.config()).replace("[classes]", "[target/classes]"));
        project.write("src/main/java/app/Contact.java", SOURCE);
    }

    private void moveClasses() throws IOException {
        Path from = project.folder().resolve("classes");
        Path to = project.folder().resolve("target/classes");
        try (Stream<Path> compiled = Files.walk(from)) {
            for (Path file : compiled.filter(Files::isRegularFile).toList()) {
                Path moved = to.resolve(from.relativize(file));
                Files.createDirectories(moved.getParent());
                Files.move(file, moved, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @AfterEach
    void close() {
        project.close();
    }

    private CliRun check(String format) {
        return CliRun.in(
                project,
                Map.of(
                        "GITHUB_WORKSPACE", project.folder().toString(),
                        "GITHUB_STEP_SUMMARY",
                                project.folder().resolve("summary.md").toString()),
                "check",
                "--format",
                format);
    }

    /** The table is there, but for two columns; one of its own is in the way, and a revision waits. */
    private void changeMuch() {
        project.execute(
                "CREATE TABLE Contact (id bigint NOT NULL, old integer, CONSTRAINT pk_Contact PRIMARY KEY (id))");
        CliRun.in(project, "revision", "-m", "Wait, 100% sure: yes", "--rev-id", "a1")
                .succeeded();
    }

    @Test
    void githubShowsEachAtItsLine() throws IOException {
        changeMuch();

        CliRun run = check("github");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("::error file=migrations/versions/")
                        && line.endsWith("title=migrate%3A pending revision::revision a1 (Wait, 100%25 sure: yes)"
                                + " is not applied"))
                .anyMatch(line -> line.startsWith("::error file=src/main/java/app/Contact.java,line=8,title=migrate%3A"
                        + " add column::add column Contact.fullName"))
                .anyMatch(line -> line.contains("drop column Contact.old") && line.contains("%0A! "));
        assertThat(Files.readString(project.folder().resolve("summary.md")))
                .startsWith("### migrate: The database is not at head; the classes ask for ")
                .contains("- add column Contact.fullName", ":warning:", "```sql");
    }

    @Test
    void aTableOfElementsIsShownAtItsAttribute() throws IOException {
        project.compile(
                "@Entity public class Contact { @Id Long id; @ElementCollection java.util.Set<String> names; }");
        moveClasses();
        project.write(
                "src/main/java/app/Contact.java",
                """
                @Entity
                public class Contact {
                    @Id Long id;
                    @ElementCollection Set<String> names;
                }
                """);

        assertThat(check("github").out())
                .contains("Contact.java,line=2,title=migrate%3A create table::create table Contact with")
                .contains("Contact.java,line=4,title=migrate%3A create table::create table Contact_names with");
    }

    @Test
    void diffIsAPageAsWell() {
        CliRun run = CliRun.in(project, "diff", "--format", "markdown");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("### migrate: The classes ask for 1 change.\n\n- create table Contact with 3 columns\n")
                .contains("```sql\nCREATE TABLE Contact (");
        assertThat(CliRun.in(project, "diff", "--format", "junit").code()).isEqualTo(2);
    }

    @Test
    void markdownIsAPage() {
        String page = check("markdown").out();

        assertThat(page)
                .startsWith("### migrate: The classes ask for 1 change.\n\n- create table Contact with 3 columns\n")
                .contains("<details><summary>SQL</summary>\n\n```sql\nCREATE TABLE Contact (");
    }

    @Test
    void junitHasATestForEach() throws Exception {
        changeMuch();
        CliRun run = check("junit");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)));
        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);

        assertThat(run.code()).isEqualTo(1);
        int failures = document.getElementsByTagName("failure").getLength();
        assertThat(failures).isGreaterThan(2);
        assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(failures));
        assertThat(suite.getAttribute("failures")).isEqualTo(String.valueOf(failures));
        assertThat(suite.getTextContent()).contains("a<b");
    }

    @Test
    @SuppressWarnings("unchecked")
    void sarifHasRulesAndPlaces() {
        changeMuch();
        CliRun run = check("sarif");
        Map<String, Object> document = new Yaml().load(run.out());
        Map<String, Object> sarifRun = ((List<Map<String, Object>>) document.get("runs")).get(0);

        assertThat(document).containsEntry("version", "2.1.0").containsKey("$schema");
        assertThat((List<Map<String, Object>>) sarifRun.get("results"))
                .anySatisfy(result -> assertThat(result)
                        .containsEntry("ruleId", "add_column")
                        .containsEntry("level", "error")
                        .extractingByKey("locations")
                        .asString()
                        .contains("uri=src/main/java/app/Contact.java", "startLine=8"))
                .anySatisfy(result -> assertThat(result).containsEntry("ruleId", "pending_revision"));
        assertThat(run.out()).contains("\"id\": \"add_column\"", "\"executionSuccessful\": true");
    }

    @Test
    void aCleanCheckIsAnAnswerToo() throws Exception {
        CliRun.in(project, "revision", "--autogenerate", "-m", "x").succeeded();
        CliRun.in(project, "upgrade").succeeded();

        assertThat(check("github").succeeded().out()).isEmpty();
        assertThat(check("markdown").succeeded().out()).startsWith("### migrate: The database is at head (");
        assertThat(check("junit").succeeded().out()).contains("tests=\"1\" failures=\"0\" errors=\"0\"");
        assertThat(check("sarif").succeeded().out()).contains("\"results\": []");
    }

    @Test
    void aCheckThatCannotBeMadeSaysWhy() {
        project.write("migrate.yaml", "databse: {}\n");

        for (String format : List.of("github", "markdown", "junit", "sarif")) {
            CliRun run = check(format);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("Unknown key `databse`");
            assertThat(run.out()).as(format).contains("Unknown key", "databse", "Did you mean");
        }
    }

    @Test
    void otherCommandsDoNotKnowThem() {
        CliRun run = CliRun.in(project, "heads", "--format", "junit");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("`--format` cannot be `junit`", "It must be json or text.");
    }
}
