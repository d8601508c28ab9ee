package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestDatabases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands that look at revision files, on {@code a1 <- b2 <- c3} and a branch {@code b2 <- d4}. */
class GraphCommandsTest {
    private TestProject project;

    @BeforeEach
    void makeRevisions() {
        project = TestProject.on(TestDatabases.all().findFirst().orElseThrow());
        run("revision", "-m", "First", "--rev-id", "a1").succeeded();
        run("revision", "-m", "Second", "--rev-id", "b2").succeeded();
        run("revision", "-m", "Third", "--rev-id", "c3").succeeded();
    }

    @AfterEach
    void deleteProject() {
        project.close();
    }

    private CliRun run(String... arguments) {
        return CliRun.in(project, arguments);
    }

    private static List<String> ids(CliRun run) {
        return run.succeeded().out().lines().map(line -> line.substring(0, 2)).toList();
    }

    private void branch() {
        run("revision", "-m", "Other", "--rev-id", "d4", "--head", "b2", "--splice", "--branch-label", "billing")
                .succeeded();
    }

    @Test
    void historyIsNewestFirst() {
        assertThat(ids(run("history"))).containsExactly("c3", "b2", "a1");
        assertThat(ids(run("history", "-r", "b2:"))).containsExactly("c3", "b2");
        assertThat(ids(run("history", "-r", "-2:"))).hasSizeBetween(2, 3).startsWith("c3");
        assertThat(ids(run("history", "-r:b2"))).containsExactly("b2", "a1");
    }

    @Test
    void historyMarksWhereTheDatabaseIs() {
        run("upgrade", "b2").succeeded();

        assertThat(run("history", "-i").succeeded().out().lines())
                .anySatisfy(line -> assertThat(line).startsWith("b2").endsWith("Second (current)"))
                .anySatisfy(line -> assertThat(line).startsWith("c3").endsWith("Third (head)"));
        assertThat(ids(run("history", "-r", "current:head"))).containsExactly("c3", "b2");
    }

    @Test
    void detailsAreForThoseWhoAsk() {
        assertThat(run("heads", "-v").succeeded().out())
                .contains("revision:      c3 (head)", "down revision: b2", "file:          " + project.versions());
        assertThat(run("show", "b").succeeded().out()).contains("message:       Second", "-- revision: b2");
    }

    @Test
    void aBranchNeedsToBeAskedFor() {
        CliRun refused = run("revision", "-m", "Other", "--head", "b2");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--splice");

        branch();

        assertThat(run("branches").succeeded().out()).contains("b2  Second", "  -> c3  Third", "  -> d4  Other");
        assertThat(ids(run("heads"))).containsExactlyInAnyOrder("c3", "d4");
        assertThat(run("show", "billing").succeeded().out()).contains("message:       Other", "branch labels: billing");
    }

    @Test
    void headsAreJoinedByAMerge() {
        branch();
        Map<String, Object> merged = run("merge", "heads", "-m", "Join", "--rev-id", "e5", "--format=json")
                .succeeded()
                .json();

        assertThat(merged)
                .containsOnlyKeys("revision", "down_revision", "heads", "file")
                .containsEntry("revision", "e5")
                .containsEntry("heads", List.of("e5"));
        assertThat((List<?>) merged.get("down_revision")).hasSize(2);
        assertThat(ids(run("heads"))).containsExactly("e5");
    }

    @Test
    void stampSetsTheVersionTableAlone() {
        assertThat(run("stamp", "b2").succeeded().out()).contains("2 written", "The database counts as being at b2.");
        assertThat(ids(run("current"))).containsExactly("b2");
        run("stamp", "--purge", "a1").succeeded();
        assertThat(ids(run("current"))).containsExactly("a1");
        assertThat(run("stamp", "head", "--sql").succeeded().out()).contains("INSERT INTO migrate_version");
        assertThat(ids(run("current"))).containsExactly("a1");
        assertThat(run("stamp", "base").succeeded().out()).contains("being at base");
    }

    @Test
    void scriptsNeedNoConnection() {
        String nowhere = "jdbc:postgresql://127.0.0.1:1/shop";

        assertThat(run("upgrade", "--sql", "--url", nowhere).succeeded().out())
                .contains("CREATE TABLE migrate_version", "'a1'", "'c3'");
        assertThat(run("upgrade", "a1:b2", "--sql", "--url", nowhere)
                        .succeeded()
                        .out())
                .contains("'b2'")
                .doesNotContain("CREATE TABLE");
        assertThat(run("downgrade", "head:base", "--sql", "--url", nowhere)
                        .succeeded()
                        .out())
                .contains("DELETE FROM migrate_version");
        CliRun noStart = run("downgrade", "base", "--sql", "--url", nowhere);
        assertThat(noStart.code()).isEqualTo(2);
        assertThat(noStart.err()).contains("FROM:TO");
    }

    @Test
    void listsAreThereWithoutTheDatabase() {
        String nowhere = "jdbc:postgresql://127.0.0.1:1/shop";

        assertThat(run("heads", "--url", nowhere).succeeded().out()).contains("c3");
        assertThat(run("heads", "--url", nowhere, "--format=json").succeeded().out())
                .contains("\"applied\": null");
        assertThat(run("history", "-i", "--url", nowhere).code()).isEqualTo(3);
    }

    @Test
    void anEditorMustBeNamed() {
        CliRun none = run("edit", "head");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("No editor is named", "EDITOR");
        CliRun missing = CliRun.in(project, Map.of("EDITOR", "/nowhere/editor --wait"), "edit", "head");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("/nowhere/editor --wait", "cannot be started");
        CliRun.in(project, Map.of("EDITOR", "true"), "edit", "c3").succeeded();
    }

    @Test
    void sqlPrintsTheFileAndWritesNone() {
        assertThat(run("revision", "-m", "Only look", "--sql").succeeded().out())
                .contains("-- Only look", "-- down_revision: c3", "-- migrate:upgrade", "-- migrate:downgrade");
        assertThat(ids(run("heads"))).containsExactly("c3");
    }
}
