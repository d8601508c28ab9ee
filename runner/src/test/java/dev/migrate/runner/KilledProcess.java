package dev.migrate.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.Direction;
import dev.migrate.testdatabase.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a {@link KilledRunner} and ends it with the signal that a process can do nothing about. */
final class KilledProcess {
    private final Direction direction;
    private final List<String> databases = new ArrayList<>();

    KilledProcess(Direction direction) {
        this.direction = direction;
    }

    /** @param moment at which the process is killed, as far as this database is concerned */
    KilledProcess on(TestDatabase database, int moment) {
        databases.addAll(List.of(database.jdbcUrl(), database.user(), database.password(), Integer.toString(moment)));
        return this;
    }

    /** Kills the process when every database is at its moment. */
    void killAtMoments() throws IOException, InterruptedException {
        Process process = start();
        try {
            assertThat(firstLine(process)).isEqualTo(KilledRunner.WAITING);
        } finally {
            kill(process);
        }
    }

    /** Kills the process wherever it is by then. */
    void killAfter(long millis) throws IOException, InterruptedException {
        Process process = start();
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        kill(process);
    }

    /** On Linux this is SIGKILL. */
    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Xshare:auto",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledRunner.class.getName(),
                direction.name()));
        command.addAll(databases);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }
}
