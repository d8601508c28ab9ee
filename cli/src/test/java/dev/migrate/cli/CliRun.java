package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.cli.output.Streams;
import dev.migrate.command.testproject.TestProject;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** One run of the program: its exit code and what it wrote. */
record CliRun(int code, String out, String err) {

    static CliRun of(String... arguments) {
        return with(Map.of(), false, arguments);
    }

    /** In a project: {@code -c} stands before the arguments. */
    static CliRun in(TestProject project, String... arguments) {
        return in(project, Map.of(), arguments);
    }

    static CliRun in(TestProject project, Map<String, String> variables, String... arguments) {
        List<String> all = new ArrayList<>(List.of("-c", project.config().toString()));
        all.addAll(List.of(arguments));
        return with(variables, false, all.toArray(String[]::new));
    }

    static CliRun with(Map<String, String> variables, boolean terminal, String... arguments) {
        return answering("", variables, terminal, arguments);
    }

    /** At a terminal, in a project, where a person types {@code answers}. */
    static CliRun answering(String answers, TestProject project, String... arguments) {
        List<String> all = new ArrayList<>(List.of("-c", project.config().toString(), "--color", "never"));
        all.addAll(List.of(arguments));
        return answering(answers, Map.of(), true, all.toArray(String[]::new));
    }

    private static CliRun answering(
            String answers, Map<String, String> variables, boolean terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        BufferedReader in = new BufferedReader(new StringReader(answers));
        int code;
        try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            code = new MigrateCli(new Streams(outStream, errStream, terminal, in), variables).run(arguments);
        }
        return new CliRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The same run, which went well and said nothing on standard error. */
    CliRun succeeded() {
        assertThat(err).isEmpty();
        assertThat(code).as(out).isZero();
        return this;
    }

    /** Standard output as one JSON document, which is YAML as well. */
    Map<String, Object> json() {
        return new Yaml().load(out);
    }

    /** The error in the JSON document; standard error says the same. */
    Map<String, Object> error() {
        @SuppressWarnings("unchecked")
        Map<String, Object> error = (Map<String, Object>) json().get("error");
        assertThat(json()).containsOnlyKeys("error");
        assertThat(error).containsOnlyKeys("kind", "message", "where", "hint");
        assertThat(err)
                .contains(error.get("message").toString().lines().findFirst().orElseThrow());
        return error;
    }
}
