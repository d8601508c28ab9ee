package dev.migrate.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KilledRunnerTest {

    static Stream<Arguments> places() {
        return TestDatabases.all()
                .flatMap(engine -> Stream.of(
                        Arguments.of(engine, "r1", 1),
                        Arguments.of(engine, "rows", 3),
                        Arguments.of(engine, "mixed", 1),
                        Arguments.of(engine, "mixed", 2),
                        Arguments.of(engine, "mixed", 3),
                        Arguments.of(engine, "mixed", 6),
                        Arguments.of(engine, "mixed", 7)));
    }

    @ParameterizedTest
    @MethodSource("places")
    @Timeout(120)
    void theNextRunCompletesWhatAKilledOneLeft(TestEngine engine, String revision, int statement) throws Exception {
        try (Workbench bench = Workbench.on(engine);
                Workbench undisturbed = Workbench.on(engine)) {
            killBefore(bench.database(), revision, statement);

            bench.upgrade(KilledRunner.files());
            undisturbed.upgrade(KilledRunner.files());

            assertThat(bench.heads()).containsExactly("mixed");
            assertThat(bench.applied().interrupted()).isEmpty();
            assertThat(bench.query("SELECT n FROM log ORDER BY n")).containsExactly("1", "2", "3", "4", "5", "6");
            assertThat(bench.schema()).isEqualTo(undisturbed.schema());
        }
    }

    private static void killBefore(TestDatabase database, String revision, int statement) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRunner.class.getName(),
                        database.jdbcUrl(),
                        database.user(),
                        database.password(),
                        revision,
                        Integer.toString(statement)))
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(firstLine(process)).isEqualTo(KilledRunner.WAITING);
        } finally {
            // On Linux this is SIGKILL: the process can do nothing about it.
            process.destroyForcibly();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }
}
