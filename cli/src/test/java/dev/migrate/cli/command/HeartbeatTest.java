package dev.migrate.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.cli.output.Output;
import dev.migrate.cli.output.Streams;
import dev.migrate.cli.output.Style;
import dev.migrate.command.ServerProgress;
import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestDatabases;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeartbeatTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void aLogIsToldOfWhatTakesLong() throws InterruptedException {
        assertThat(written(false, Duration.ofSeconds(61))).matches("Upgrading  a1  1 min 1 s  First\\R");
        assertThat(written(false, Duration.ofSeconds(5))).isEmpty();
    }

    @Test
    void whoWantsQuietIsToldNothing() throws InterruptedException {
        assertThat(written(true, Duration.ofSeconds(61))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0 s", "1099, 1.0 s", "59999, 59.9 s", "60000, 1 min 0 s", "3725000, 62 min 5 s"})
    void timesAreShort(long millis, String text) {
        assertThat(Activity.elapsed(millis)).isEqualTo(text);
    }

    /** What is written within half a second about something that began so long ago. */
    private String written(boolean quiet, Duration age) throws InterruptedException {
        PrintStream stream = new PrintStream(written, true, StandardCharsets.UTF_8);
        Output output = new Output(new Streams(stream, stream, false), Style.PLAIN, Output.Format.TEXT, quiet);
        written.reset();
        try (TestProject project =
                        TestProject.on(TestDatabases.all().findFirst().orElseThrow());
                Heartbeat heartbeat = new Heartbeat(output, new ServerProgress(project.project()))) {
            heartbeat.start();
            heartbeat.show(new Activity("Upgrading  a1", "First", null, System.nanoTime() - age.toNanos()));
            Thread.sleep(500);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
