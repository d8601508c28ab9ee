package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, to which signals can be sent; closing ends it. */
final class CliProcess implements AutoCloseable {
    private final Process process;
    private final Path printed;

    private CliProcess(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
    }

    static CliProcess start(TestProject project, String... arguments) throws IOException {
        Path printed = Files.createTempFile(project.folder(), "printed", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "-c",
                project.config().toString()));
        command.addAll(List.of(arguments));
        return new CliProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start(),
                printed);
    }

    /** What it has written so far, on both of its streams. */
    String text() throws IOException {
        return Files.readString(printed);
    }

    void awaitText(String text) throws IOException, InterruptedException {
        while (!text().contains(text)) {
            assertThat(process.isAlive()).as(text()).isTrue();
            Thread.sleep(50);
        }
    }

    /** @param name without {@code SIG} */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
