package dev.migrate.maven;

import dev.migrate.cli.MigrateCli;
import dev.migrate.cli.output.Streams;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** One run of the program whose words go to Maven's log. */
final class LoggedRun {
    private final Log log;
    private final ClassPath classPath;
    private final @Nullable File output;

    /** @param output where the answer goes instead of the log */
    LoggedRun(Log log, ClassPath classPath, @Nullable File output) {
        this.log = log;
        this.classPath = classPath;
        this.output = output;
    }

    /** @throws MojoFailureException where the command line would exit with another code than 0 */
    void run(String... words) throws MojoFailureException {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code;
        try (PrintStream out = new PrintStream(answer(), true, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(errors, true, StandardCharsets.UTF_8)) {
            code = new MigrateCli(new Streams(out, err, false), System.getenv())
                    .withClassPath(classPath.model())
                    .run(words);
        }
        String said = errors.toString(StandardCharsets.UTF_8).strip();
        if (code != 0) {
            throw new MojoFailureException(
                    said.isEmpty()
                            ? "migrate found differences; see " + (output == null ? "above" : output)
                            : message(said));
        }
        said.lines().forEach(line -> log.warn(GoalWords.of(line.replaceFirst("^warning: ", ""))));
    }

    private OutputStream answer() throws MojoFailureException {
        if (output == null) {
            return new LineStream(line -> log.info(GoalWords.of(line)));
        }
        try {
            Files.createDirectories(output.toPath().toAbsolutePath().getParent());
            return Files.newOutputStream(output.toPath());
        } catch (IOException e) {
            throw new MojoFailureException("The file cannot be written: " + e.getMessage(), e);
        }
    }

    /** Maven says itself that it is an error. */
    private static String message(String said) {
        return said.lines()
                .map(line -> GoalWords.of(line.replaceFirst("^error: ", "")))
                .collect(Collectors.joining("\n"));
    }
}
