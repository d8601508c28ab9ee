package dev.migrate.cli.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A shell script that was run: its exit code and what it wrote. */
record Shell(int code, String out, String err) {
    private static final int SECONDS = 120;

    /** Runs a script in a folder, with variables beside those of the build; an empty one is not set at all. */
    static Shell run(Path folder, Map<String, String> variables, String script) {
        return run(List.of("/bin/sh", "-c", script), folder, variables);
    }

    static Shell run(List<String> command, Path folder, Map<String, String> variables) {
        try {
            Path out = Files.createTempFile("out", "");
            Path err = Files.createTempFile("err", "");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            variables.forEach((name, value) -> {
                if (value.isEmpty()) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            Process process = builder.start();
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS))
                    .as(String.join(" ", command))
                    .isTrue();
            Shell shell = new Shell(process.exitValue(), read(out), read(err));
            Files.delete(out);
            Files.delete(err);
            return shell;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** The same run, which went well and said nothing on standard error. */
    Shell succeeded() {
        assertThat(err).isEmpty();
        assertThat(code).as(out).isZero();
        return this;
    }
}
