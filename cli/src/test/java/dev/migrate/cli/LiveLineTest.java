package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.command.testproject.TestProject;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person sees at a terminal while a statement takes its time. */
class LiveLineTest {
    private static final String START_OF_LINE = "\r";
    private static final String SEQUENCE = "\u001b\\[[?0-9;]*[A-Za-z]";

    @ParameterizedTest
    @MethodSource("dev.migrate.testdatabase.TestDatabases#all")
    void goesWithTheStatementAndLeavesNothing(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            write(project, slow(engine));

            CliRun run = upgrade(project, true, "--color=never");

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains(START_OF_LINE);
            assertThat(shown(run.out())).anySatisfy(line -> assertThat(line)
                    .matches("Upgrading  a1  statement 2 of 2  \\d\\.\\d s  First"));
            assertThat(visible(run.out())).startsWith("Upgraded  a1  First  (2 statements, ");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.testdatabase.TestDatabases#all")
    void isGoneBeforeAnErrorIsPrinted(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            write(project, slow(engine) + ";\nnonsense");

            CliRun run = upgrade(project, true);

            assertThat(run.code()).isEqualTo(3);
            assertThat(visible(run.out())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.testdatabase.TestDatabases#all")
    void isNotForFilesNorForThoseWhoWantQuiet(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            write(project, slow(engine));

            assertThat(upgrade(project, false).out()).doesNotContain(START_OF_LINE);
            CliRun.in(project, "downgrade", "base").succeeded();
            assertThat(upgrade(project, true, "-q").out()).isEmpty();
            CliRun.in(project, "downgrade", "base").succeeded();
            assertThat(upgrade(project, true, "--format=json").out()).startsWith("{");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("postgresql")
    void tellsHowFarAnIndexIs(TestEngine engine) {
        try (TestProject project = TestProject.on(engine)) {
            project.execute(
                    "CREATE TABLE t (id integer)",
                    "INSERT INTO t SELECT generate_series(1, 100)",
                    "CREATE FUNCTION slow(integer) RETURNS integer IMMUTABLE LANGUAGE plpgsql AS"
                            + " $$ BEGIN PERFORM pg_sleep(0.03); RETURN $1; END $$");
            write(project, "CREATE INDEX t_slow ON t (slow(id))");

            CliRun run = upgrade(project, true, "--color=never").succeeded();

            assertThat(shown(run.out())).anySatisfy(line -> assertThat(line)
                    .contains("Upgrading  a1  statement 2 of 2", "building index: scanning table"));
        }
    }

    static Stream<TestEngine> postgresql() {
        return TestDatabases.of("postgresql");
    }

    private static CliRun upgrade(TestProject project, boolean terminal, String... options) {
        List<String> arguments = new ArrayList<>(List.of("-c", project.config().toString(), "upgrade"));
        arguments.addAll(List.of(options));
        return CliRun.with(Map.of(), terminal, arguments.toArray(String[]::new));
    }

    /** Every state of the line. */
    private static List<String> shown(String out) {
        return List.of(out.replaceAll(SEQUENCE, "").split("[\r\n]+", -1));
    }

    /** What stays on the screen: each return to the start of a line is followed by a new text or by an erasure. */
    private static String visible(String out) {
        return Stream.of(out.split("\n", -1))
                .map(line -> line.substring(line.lastIndexOf(START_OF_LINE) + 1).replaceAll(SEQUENCE, ""))
                .collect(Collectors.joining("\n"));
    }

    private static void write(TestProject project, String statement) {
        project.write(
                "migrations/versions/a1.sql",
                "-- First\n-- revision: a1\n-- down_revision:\n\n-- migrate:upgrade\nCREATE TABLE t1 (id integer);\n"
                        + statement + ";\n\n-- migrate:downgrade\nDROP TABLE t1;\n");
    }

    private static String slow(TestEngine engine) {
        return switch (engine.dialect()) {
            case "postgresql" -> "SELECT pg_sleep(0.6)";
            case "sqlite" ->
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000)"
                        + " SELECT max(i) FROM n";
            default -> "SELECT sleep(0.6)";
        };
    }
}
