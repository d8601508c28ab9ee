package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** MySQL's driver is the one that is shipped, and serves both servers under both of their URLs. */
class MysqlDriverTest {
    static Stream<TestEngine> engines() {
        return Stream.concat(TestDatabases.of("mysql"), TestDatabases.of("mariadb"));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("engines")
    void servesAUrlOfEitherServer(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            String url = project.database().jdbcUrl();
            String other = url.replaceFirst("jdbc:mysql:", "jdbc:mariadb:");

            CliRun.in(project, "revision", "-m", "First", "--rev-id", "a1").succeeded();
            CliRun.in(project, "upgrade", "--url", other).succeeded();

            assertThat(CliRun.in(project, "current", "--url", url).succeeded().out())
                    .contains("a1");
        }
    }
}
