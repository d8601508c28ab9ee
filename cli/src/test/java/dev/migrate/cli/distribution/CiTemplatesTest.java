package dev.migrate.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The steps of {@code action.yml} and {@code ci/gitlab.yml}, run one after the other as their servers do. */
class CiTemplatesTest {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *([^ }]+) *}}");
    private static final String ARCHIVE = Path.of(
                    "target", "migrate-" + System.getProperty("distribution.version") + ".tar.gz")
            .toAbsolutePath()
            .toString();

    @TempDir
    Path folder;

    /** The sample model of the program itself is one that no revision brings. */
    @BeforeEach
    void aProject() throws IOException {
        Path project = Files.createDirectories(folder.resolve("shop/migrations/versions"))
                .getParent()
                .getParent();
        Files.writeString(
                project.resolve("migrate.yaml"),
                "database: {url: 'jdbc:sqlite:app.db'}\nmodels: {classpath: ['"
                        + Path.of("target/classes").toAbsolutePath()
                        + "'], packages: [dev.migrate.cli.launch.model]}\n");
        Files.writeString(
                project.resolve("migrations/versions/first.sql"),
                "-- First\n--\n-- revision: a1\n-- down_revision:\n\n-- migrate:upgrade\n\n-- migrate:downgrade\n");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theActionAnnotatesAndFails() throws IOException {
        Map<String, Object> action = load("../action.yml");
        Map<String, String> values = new TreeMap<>();
        ((Map<String, Map<String, Object>>) action.get("inputs"))
                .forEach((name, input) -> values.put("inputs." + name, String.valueOf(input.get("default"))));
        values.put("inputs.working-directory", "shop");
        values.put("inputs.distribution", ARCHIVE);
        values.put("runner.temp", folder.resolve("temp").toString());
        values.put("github.action_path", Path.of("..").toAbsolutePath().toString());
        Shell last = null;
        for (Map<String, Object> step :
                (List<Map<String, Object>>) ((Map<String, Object>) action.get("runs")).get("steps")) {
            assertThat(step).containsEntry("shell", "bash");
            last = run(step, values);
            readOutputs(String.valueOf(step.get("id")), values);
        }

        assertThat(last.code()).as(last.err()).isEqualTo(1);
        assertThat(last.out()).contains("Upgraded  a1", "::error ", "create table Sample");
        assertThat(Files.readString(folder.resolve("summary.md"))).contains("create table Sample");
    }

    @SuppressWarnings("unchecked")
    private Shell run(Map<String, Object> step, Map<String, String> values) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "GITHUB_OUTPUT", folder.resolve("output").toString(),
                "GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString(),
                "GITHUB_WORKSPACE", folder.toString(),
                "MIGRATE_CACHE", "none",
                "JAVA_HOME", System.getProperty("java.home")));
        ((Map<String, Object>) step.get("env")).forEach((name, value) -> variables.put(name, replaced(value, values)));
        Path where = folder.resolve(replaced(step.getOrDefault("working-directory", "."), values));
        // As documented for `shell: bash`.
        return Shell.run(
                List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", String.valueOf(step.get("run"))),
                where,
                variables);
    }

    private static String replaced(Object text, Map<String, String> values) {
        return EXPRESSION.matcher(String.valueOf(text)).replaceAll(match -> {
            assertThat(values).containsKey(match.group(1));
            return Matcher.quoteReplacement(values.get(match.group(1)));
        });
    }

    private void readOutputs(String step, Map<String, String> values) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("output"))) {
            int equals = line.indexOf('=');
            values.put("steps." + step + ".outputs." + line.substring(0, equals), line.substring(equals + 1));
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theGitlabJobLeavesAReport() throws IOException {
        Map<String, Object> job = (Map<String, Object>) load("../ci/gitlab.yml").get(".migrate-check");
        Map<String, String> variables = new HashMap<>((Map<String, String>) job.get("variables"));
        variables.put("MIGRATE_DISTRIBUTION", ARCHIVE);
        variables.put("MIGRATE_PROJECT", "shop");
        variables.put("MIGRATE_CACHE", "none");
        variables.put("JAVA_HOME", System.getProperty("java.home"));

        Shell shell = Shell.run(
                List.of("sh", "-e", "-c", String.join("\n", (List<String>) job.get("script"))), folder, variables);

        assertThat(shell.code()).as(shell.err()).isEqualTo(1);
        assertThat(shell.out()).contains("Upgraded  a1", "create table Sample");
        assertThat(Files.readString(folder.resolve("migrate-junit.xml"))).contains("<failure type=\"create_table\"");
    }

    private static Map<String, Object> load(String file) throws IOException {
        return new Yaml().load(Files.readString(Path.of(file)));
    }
}
