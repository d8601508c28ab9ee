package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two heads, of which one is only what the other depends on: {@code a}, and {@code x <- y} that needs it. */
class DependenciesTest {
    private TestProject project;
    private Path needed;

    @BeforeEach
    void write() {
        project = TestProject.on(TestDatabases.all().findFirst().orElseThrow());
        needed = write("a", "", "");
        write("x", "", "a");
        write("y", "x", "");
    }

    @AfterEach
    void delete() {
        project.close();
    }

    @Test
    void aHeadThatIsOnlyNeededIsAppliedWithWhatNeedsIt() {
        assertThat(run("upgrade").err()).contains("`head` names several heads", "migrate merge heads");

        run("upgrade", "y").succeeded();

        assertThat(run("current", "--check-heads").succeeded().out()).contains("y");
        assertThat(run("upgrade", "heads").succeeded().out()).contains("Nothing to do");
    }

    @Test
    void oneStepFromSeveralHeadsIsNotGuessed() {
        write("z", "x", "");
        run("upgrade", "heads").succeeded();

        CliRun refused = run("downgrade", "-1");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("`-1` could start from several revisions");
        assertThat(run("current", "--check-heads").code()).isZero();
    }

    @Test
    void aStampIsRefusedAsAWholeOrHappens() {
        run("upgrade", "heads").succeeded();
        List<String> before = rows();

        assertThat(run("stamp", "x", "y").err()).contains("follows x already", "Leave x out.");
        assertThat(run("stamp", "y", "nobody").code()).isEqualTo(3);
        assertThat(rows()).isEqualTo(before);

        run("stamp", "--purge", "a").succeeded();
        assertThat(rows()).containsExactly("a");
        run("stamp", "y").succeeded();
        assertThat(rows()).containsExactly("a", "x", "y");
    }

    @Test
    void anAppliedFileThatVanishedStillLeavesALook() throws IOException {
        run("upgrade", "y").succeeded();
        write("x", "", "");
        Files.delete(needed);

        CliRun current = run("current");
        assertThat(current.code()).isZero();
        assertThat(current.out() + current.err()).contains("y", "a", "missing");
        assertThat(run("history").err()).contains("revision a is applied, but its file is missing");
        assertThat(run("upgrade", "heads").code()).isEqualTo(3);
    }

    private List<String> rows() {
        return project.query("SELECT revision FROM migrate_version ORDER BY revision");
    }

    private CliRun run(String... arguments) {
        return CliRun.in(project, arguments);
    }

    private Path write(String id, String parent, String needs) {
        return project.write(
                "migrations/versions/" + id + ".sql",
                "-- revision: " + id + "\n-- down_revision: " + parent + "\n"
                        + (needs.isEmpty() ? "" : "-- depends_on: " + needs + "\n")
                        + "\n-- migrate:upgrade\n\n-- migrate:downgrade\n");
    }
}
