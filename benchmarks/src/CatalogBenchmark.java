import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.Schema;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reading and comparing a whole database against the bare catalog queries, on every engine of this run, as a table in
 * Markdown. Arguments: the number of rounds, then the numbers of tables.
 */
public final class CatalogBenchmark {
    /** In megabytes; the smallest in which a comparison succeeds is what it needs. */
    private static final List<Integer> HEAPS = List.of(8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024);

    private final int rounds;

    private CatalogBenchmark(int rounds) {
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        CatalogBenchmark benchmark = new CatalogBenchmark(Integer.parseInt(args[0]));
        List<Integer> sizes = Arrays.stream(args).skip(1).map(Integer::valueOf).toList();
        System.out.println("| engine | tables | queries | bare | inspect | compare, nothing changed | compare, ten changes"
                + " | smallest heap |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (TestEngine engine : TestDatabases.all().toList()) {
            for (int size : sizes) {
                benchmark.measure(engine, size);
            }
        }
    }

    private void measure(TestEngine engine, int tables) throws Exception {
        try (TestDatabase database = engine.createDatabase()) {
            create(database, tables);
            Map<String, Long> times = times(run(database, tables, rounds, HEAPS.get(HEAPS.size() - 1)));
            double bare = times.get("bare");
            System.out.printf(
                    "| %s | %,d | %d | %,.0f ms | %s | %s | %s | %d MB |%n",
                    engine.name(),
                    tables,
                    times.get("queries"),
                    bare / 1e6,
                    ratio(times.get("inspect"), bare),
                    ratio(times.get("diff0"), bare),
                    ratio(times.get("diff10"), bare),
                    smallestHeap(database, tables));
        }
    }

    private static String ratio(long nanos, double bare) {
        return "%.2f".formatted(nanos / bare);
    }

    private static void create(TestDatabase database, int tables) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Dialect dialect = Dialects.of(database.jdbcUrl(), connection);
            Schema desired = dialect.canonicalizer().canonical(LargeSchema.of(tables));
            List<String> script = dialect.ddl()
                    .script(SchemaDiff.between(Schema.EMPTY, desired), Catalog.EMPTY)
                    .statements();
            connection.setAutoCommit(false);
            for (int i = 0; i < script.size(); i++) {
                statement.execute(script.get(i));
                if (i % 200 == 0) {
                    // More would want more locks than PostgreSQL has.
                    connection.commit();
                }
            }
            connection.commit();
        }
    }

    private static Map<String, Long> times(List<String> lines) {
        Map<String, Long> times = new HashMap<>();
        for (String line : lines) {
            // A driver may have something to say as well.
            if (line.matches("\\w+ \\d+")) {
                String[] words = line.split(" ");
                times.put(words[0], Long.valueOf(words[1]));
            }
        }
        return times;
    }

    /** By halving: whatever suffices, more does too. */
    private static int smallestHeap(TestDatabase database, int tables) throws Exception {
        int low = 0;
        int high = HEAPS.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (run(database, tables, 0, HEAPS.get(middle)) == null) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return HEAPS.get(high);
    }

    /** What a comparison in a JVM of its own prints; null if its heap was too small. */
    private static List<String> run(TestDatabase database, int tables, int rounds, int heap)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heap + "m",
                "-cp",
                System.getProperty("java.class.path"),
                "Comparison",
                database.jdbcUrl(),
                database.user(),
                database.password(),
                String.valueOf(tables),
                String.valueOf(rounds)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(process.getInputStream().readAllBytes()).lines().toList();
        int exit = process.waitFor();
        if (exit != 0 && lines.stream().noneMatch(line -> line.contains("OutOfMemoryError"))) {
            throw new IllegalStateException(String.join("\n", lines));
        }
        return exit == 0 ? lines : null;
    }
}
