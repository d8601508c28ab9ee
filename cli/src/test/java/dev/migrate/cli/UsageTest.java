package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestDatabases;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @Test
    void helpGoesToStandardOutput() {
        CliRun run = CliRun.of("--help").succeeded();

        assertThat(run.out())
                .contains("Usage: migrate [OPTIONS] COMMAND", "--environment", "upgrade", "migrate init")
                .doesNotContain("\u001b");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void noCommandIsWrongUsage() {
        CliRun run = CliRun.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: migrate");
    }

    @Test
    void helpAndVersionAreJsonWhereJsonWasAskedFor() {
        assertThat(CliRun.of("--version", "--format", "json").succeeded().json())
                .containsOnlyKeys("version");
        assertThat(CliRun.of("--help", "--format", "json").succeeded().json().get("help"))
                .asString()
                .contains("Usage: migrate [OPTIONS] COMMAND");
        assertThat(CliRun.of("upgrade", "--help", "--format=json").succeeded().json())
                .containsOnlyKeys("help");
        assertThat(CliRun.of("--format", "json").error()).containsEntry("message", "No command is given");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "revision",
                "upgrade",
                "downgrade",
                "current",
                "history",
                "heads",
                "branches",
                "show",
                "edit",
                "merge",
                "stamp",
                "check",
                "diff"
            })
    void everyCommandExplainsItself(String command) {
        CliRun run = CliRun.of(command, "--help").succeeded();

        assertThat(run.out()).contains("Usage: migrate " + command);
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void theVersionIsPrinted() {
        assertThat(CliRun.of("--version").succeeded().out()).startsWith("migrate ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "upgrad | There is no command `upgrad` | Did you mean `upgrade`?",
                "frobnicate | There is no command `frobnicate` | `migrate --help` lists the commands.",
                "upgrade --sqll | There is no option `--sqll` | Did you mean `--sql`?",
                "current --check-head | There is no option `--check-head` | Did you mean `--check-heads`?",
                "heads now | `now` is one argument too many | `migrate heads --help` explains the command.",
                "downgrade | Missing required parameter: `TARGET` | `migrate downgrade --help` explains the command.",
                "heads --format xml | `--format` cannot be `xml` | It must be json or text.",
                "heads --color red | `--color` cannot be `red` | It must be always or auto or never.",
                "heads -c | Missing required parameter for option `--config` (FILE) | --help",
                "stamp --purge --sql head | `--purge` and `--sql` do not go together | yourself"
            })
    void wrongUsageSaysWhatToTypeInstead(String line, String message, String hint) {
        CliRun run = CliRun.of(line.strip().split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error: " + message).contains(hint);
    }

    @Test
    void wrongUsageIsJsonWhereJsonWasAskedFor() {
        assertThat(CliRun.of("upgrad", "--format=json").error()).containsEntry("kind", "usage");
        assertThat(CliRun.of("--format", "json", "upgrad").error()).containsEntry("kind", "usage");
    }

    @Test
    void optionsMayStandBeforeTheCommandOrBehindIt() {
        try (TestProject project =
                TestProject.on(TestDatabases.all().findFirst().orElseThrow())) {
            String config = project.config().toString();

            for (List<String> line : List.of(
                    List.of("-c", config, "--format", "json", "heads"),
                    List.of("heads", "--format=json", "--config", config),
                    List.of("--format=text", "heads", "-c", config, "--format=json"))) {
                assertThat(CliRun.of(line.toArray(String[]::new)).succeeded().json())
                        .containsOnlyKeys("revisions");
            }
        }
    }

    @Test
    void colourIsForTerminalsAndThoseWhoAsk() {
        assertThat(CliRun.with(Map.of(), true, "upgrad").err()).contains("\u001b[");
        assertThat(CliRun.with(Map.of("NO_COLOR", "1"), true, "upgrad").err()).doesNotContain("\u001b[");
        assertThat(CliRun.with(Map.of("TERM", "dumb"), true, "upgrad").err()).doesNotContain("\u001b[");
        assertThat(CliRun.with(Map.of(), true, "upgrad", "--color", "never").err())
                .doesNotContain("\u001b[");
        assertThat(CliRun.with(Map.of("NO_COLOR", "1"), false, "upgrad", "--color=always")
                        .err())
                .contains("\u001b[");
        assertThat(CliRun.with(Map.of(), true, "--help").out()).contains("\u001b[");
    }

    @Test
    void quietLeavesOutWhatNobodyAskedFor() {
        try (TestProject project =
                TestProject.on(TestDatabases.all().findFirst().orElseThrow())) {
            project.compile("@Entity public class Contact { @Id Long id; }");
            CliRun.in(project, "revision", "--autogenerate", "-m", "x").succeeded();

            assertThat(CliRun.in(project, "upgrade", "-q").succeeded().out()).isEmpty();
            assertThat(CliRun.in(project, "check", "-q").succeeded().out()).isEmpty();
            assertThat(CliRun.in(project, "heads", "-q").succeeded().out()).contains("(head)");
        }
    }
}
