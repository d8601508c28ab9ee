package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other programs read these documents: their keys never change. */
class JsonShapesTest {
    private static final String CONTACT =
            "@Entity public class Contact { @Id Long id; @Column(length = 20) String name; }";

    static Stream<TestEngine> sqlite() {
        return TestDatabases.of("sqlite");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("sqlite")
    void operationsAreTheSameForCheckDiffAndRevision(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            project.compile(CONTACT);

            CliRun check = CliRun.in(project, "check", "--format=json");
            CliRun diff = CliRun.in(project, "diff", "--format=json").succeeded();
            CliRun revision = CliRun.in(
                            project, "revision", "--autogenerate", "-m", "x", "--rev-id", "a1", "--format=json")
                    .succeeded();

            assertThat(check.code()).isEqualTo(1);
            assertThat(diff.out())
                    .isEqualTo(check.out())
                    .isEqualTo(
                            """
                            {
                              "operations": [
                                {
                                  "operation": "create_table",
                                  "schema": null,
                                  "table": "Contact",
                                  "column": null,
                                  "name": null,
                                  "changes": [],
                                  "sql": ["CREATE TABLE Contact (\\n    id bigint NOT NULL,\\n    name varchar(20),\\n    CONSTRAINT pk_Contact PRIMARY KEY (id)\\n)"],
                                  "hazards": []
                                }
                              ],
                              "current": [],
                              "heads": [],
                              "file": null
                            }
                            """);
            assertThat(revision.json())
                    .containsOnlyKeys("operations", "current", "heads", "file")
                    .containsEntry("operations", diff.json().get("operations"))
                    .containsEntry("heads", List.of("a1"));
            assertThat(revision.json().get("file").toString())
                    .startsWith(project.versions().toString())
                    .endsWith("_a1_x.sql");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("sqlite")
    void theOtherCommandsSayWhatTheyDid(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            project.compile(CONTACT);
            CliRun.in(project, "revision", "--autogenerate", "-m", "First", "--rev-id", "a1")
                    .succeeded();

            Map<String, Object> upgrade = json(project, "upgrade");
            assertThat(upgrade).containsOnlyKeys("steps", "current").containsEntry("current", List.of("a1"));
            assertThat(upgrade.get("steps").toString())
                    .contains("revision=a1, direction=upgrade, statements=1, duration_ms=");
            assertThat(json(project, "current"))
                    .isEqualTo(Map.of("current", List.of("a1"), "heads", List.of("a1"), "at_head", true));

            for (String line : List.of("heads", "history", "show head")) {
                @SuppressWarnings("unchecked")
                List<Map<String, Object>> revisions = (List<Map<String, Object>>)
                        json(project, line.split(" ")).get("revisions");
                assertThat(revisions).singleElement().satisfies(revision -> assertThat(revision)
                        .containsOnlyKeys(
                                "revision",
                                "down_revision",
                                "branch_labels",
                                "depends_on",
                                "message",
                                "created",
                                "file",
                                "applied",
                                "head")
                        .containsEntry("message", "First")
                        .containsEntry("applied", true)
                        .containsEntry("head", true));
            }
            assertThat(json(project, "branches")).isEqualTo(Map.of("revisions", List.of()));
            assertThat(json(project, "stamp", "base")).containsEntry("current", List.of());
            assertThat(json(project, "upgrade", "--sql")).containsOnlyKeys("steps", "current", "sql");
            assertThat(json(project, "init", project.folder().toString())).containsOnlyKeys("written", "kept", "found");
        }
    }

    private static Map<String, Object> json(TestProject project, String... arguments) {
        CliRun run = CliRun.in(
                project,
                Stream.concat(Stream.of("--format=json"), Stream.of(arguments)).toArray(String[]::new));
        return run.succeeded().json();
    }
}
