package dev.migrate.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs scripts that were written for other tools, and compares with what comes of them where the server itself says
 * where a statement ends.
 */
class CorpusTest {
    /** Whose scripts commit by themselves. */
    private static final String QUARTZ = "quartz";

    private static final Pattern DELIMITER = Pattern.compile("(?im)^\\s*DELIMITER\\b");

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:[\\d.+]+");

    static Stream<Arguments> corpora() {
        return TestDatabases.all()
                .filter(engine -> !engine.name().equals("postgresql-14"))
                .flatMap(engine -> Corpus.of(engine.dialect()).stream().map(corpus -> Arguments.of(engine, corpus)));
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void runsAsTheServerUnderstandsIt(TestEngine engine, Corpus corpus) throws SQLException {
        try (Workbench bench = Workbench.on(engine);
                Workbench server = Workbench.on(engine)) {
            RevisionFiles revisions = corpus.revisions(corpus.name().equals(QUARTZ) ? "-- migrate:autocommit\n" : "");

            bench.upgrade(revisions);

            assertThat(bench.applied().rows()).hasSize(corpus.files().size());
            for (String file : corpus.files()) {
                runWhole(server.database(), engine.dialect(), corpus.text(file));
            }
            assertThat(state(bench)).isEqualTo(state(server));
        }
    }

    /** As one text, which the server splits; what only a client understands is translated first. */
    private static void runWhole(TestDatabase database, String dialect, String script) throws SQLException {
        String url = database.jdbcUrl();
        String whole =
                switch (dialect) {
                    case "postgresql" -> url + "?preferQueryMode=simple";
                    case "sqlite" -> url;
                    default -> url + "&allowMultiQueries=true";
                };
        try (Connection connection = DriverManager.getConnection(whole, database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String text : DELIMITER.matcher(script).find() ? delimited(script) : List.of(script)) {
                // Nothing but comments is no statement.
                if (!text.replaceAll("(?s)/\\*(?!!).*?\\*/|(--|#)[^\n]*", "").isBlank()) {
                    if (dialect.equals("sqlite")) {
                        statement.executeUpdate(text);
                    } else {
                        boolean rows = statement.execute(text);
                        while (rows || statement.getUpdateCount() != -1) {
                            rows = statement.getMoreResults();
                        }
                    }
                }
            }
        }
    }

    /** The parts between lines with a DELIMITER, and those of another delimiter one by one. */
    private static List<String> delimited(String script) {
        List<String> texts = new ArrayList<>();
        String delimiter = ";";
        StringBuilder part = new StringBuilder();
        for (String line : script.split("\n", -1)) {
            if (DELIMITER.matcher(line).find()) {
                split(part.toString(), delimiter, texts);
                part.setLength(0);
                delimiter = line.strip().substring("DELIMITER".length()).strip();
            } else {
                part.append(line).append('\n');
            }
        }
        split(part.toString(), delimiter, texts);
        return texts;
    }

    private static void split(String part, String delimiter, List<String> texts) {
        texts.addAll(delimiter.equals(";") ? List.of(part) : List.of(part.split(Pattern.quote(delimiter), -1)));
    }

    /** Tables, rows, and all that is no table. */
    private static List<String> state(Workbench bench) throws SQLException {
        List<String> state = new ArrayList<>();
        for (ObjectName name : bench.schema().tables().keySet()) {
            if (!name.name().equals(Workbench.VERSION_TABLE.name())) {
                Table table = bench.schema().tables().get(name);
                state.add(table.toString());
                state.add(name + " "
                        + MOMENT.matcher(bench.rows(table).toString()).replaceAll("…"));
            }
        }
        for (String query : others(bench.dialect().name())) {
            state.addAll(bench.query(query));
        }
        return state;
    }

    private static List<String> others(String dialect) {
        return switch (dialect) {
            case "postgresql" ->
                List.of(
                        "SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
                                + " ORDER BY proname",
                        "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY tgname",
                        "SELECT definition FROM pg_rules WHERE schemaname = 'public' ORDER BY rulename",
                        "SELECT description FROM pg_description WHERE objoid >= 16384 ORDER BY 1");
            case "sqlite" -> List.of("SELECT sql FROM sqlite_schema WHERE type <> 'table' AND sql <> '' ORDER BY name");
            // With several statements at once, MySQL takes the end of a routine for a part of it.
            default ->
                List.of(
                        "SELECT concat(routine_name, ' ', trim(TRAILING ';' FROM routine_definition)) FROM information_schema.routines"
                                + " WHERE routine_schema = database() ORDER BY 1",
                        "SELECT concat(trigger_name, ' ', trim(TRAILING ';' FROM action_statement)) FROM information_schema.triggers"
                                + " WHERE trigger_schema = database() ORDER BY 1");
        };
    }
}
