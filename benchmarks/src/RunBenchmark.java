import dev.migrate.command.Project;
import dev.migrate.command.Upgrade;
import dev.migrate.revision.MigrationPlanner;
import dev.migrate.revision.RevisionDirectory;
import dev.migrate.revision.RevisionMap;
import dev.migrate.testdatabase.TestDatabase;
import dev.migrate.testdatabase.TestDatabases;
import dev.migrate.testdatabase.TestEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Running many small revisions against the same statements through bare JDBC, and scanning many files against reading
 * them. Each measurement is a process of its own, started as the launcher starts the program, and does its work once
 * for the cold time and then a few times more for the warm one. Arguments: a folder to work in, the number of revisions
 * to run, of files to scan, and of rounds.
 */
public final class RunBenchmark {
    private static final int WARM_RUNS = 4;

    private RunBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 4) {
            one(args);
            return;
        }
        Path folder = Path.of(args[0]);
        int revisions = Integer.parseInt(args[1]);
        int files = Integer.parseInt(args[2]);
        int rounds = Integer.parseInt(args[3]);
        Path small = write(folder.resolve("run"), revisions);
        for (TestEngine engine : TestDatabases.all().toList()) {
            compare(engine + ", " + revisions + " revisions", "jdbc", "upgrade", engine, small, rounds);
        }
        Path large = write(folder.resolve("scan"), files);
        TestEngine none = TestDatabases.of("sqlite").findFirst().orElseThrow();
        compare("scan, " + files + " files", "read", "plan", none, large, rounds);
    }

    /** Rounds in which both take turns; the best of each counts, whatever else the machine is busy with. */
    private static void compare(String what, String floor, String tool, TestEngine engine, Path folder, int rounds)
            throws Exception {
        for (String way : List.of(floor, tool)) {
            Files.deleteIfExists(archive(folder, way));
            process(way, "-XX:ArchiveClassesAtExit=" + archive(folder, way), engine, folder);
        }
        Map<String, long[]> best = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String way : round % 2 == 0 ? List.of(floor, tool) : List.of(tool, floor)) {
                long[] nanos = process(way, "-XX:SharedArchiveFile=" + archive(folder, way), engine, folder);
                best.merge(way, nanos, (a, b) -> new long[] {Math.min(a[0], b[0]), Math.min(a[1], b[1])});
            }
        }
        for (int warm = 0; warm < 2; warm++) {
            double base = best.get(floor)[warm] / 1e6;
            double time = best.get(tool)[warm] / 1e6;
            System.out.printf(
                    "%s, %s: %s %.0f ms, %s %.0f ms, ratio %.2f%n",
                    what, warm == 0 ? "cold" : "warm", floor, base, tool, time, time / base);
        }
    }

    /** Of the classes that a way loads, as the launcher has one of all that the program loads. */
    private static Path archive(Path folder, String way) {
        return folder.resolve(way + ".jsa");
    }

    /** Nanoseconds of the first run, and of the best of the others. */
    private static long[] process(String way, String option, TestEngine engine, Path folder) throws Exception {
        List<TestDatabase> databases = new ArrayList<>();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                option,
                "-cp",
                System.getProperty("java.class.path"),
                "RunBenchmark",
                way,
                folder.toString()));
        try {
            for (int i = 0; i <= WARM_RUNS; i++) {
                TestDatabase database = engine.createDatabase();
                databases.add(database);
                command.addAll(List.of(database.jdbcUrl(), database.user(), database.password()));
            }
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(printed);
            }
            String[] words = printed.strip().split(" ", -1);
            return new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])};
        } finally {
            databases.forEach(TestDatabase::close);
        }
    }

    private static void one(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        long first = 0;
        long best = Long.MAX_VALUE;
        for (int i = 2; i < args.length; i += 3) {
            long start = System.nanoTime();
            switch (args[0]) {
                case "jdbc" -> jdbc(folder, args[i], args[i + 1], args[i + 2]);
                case "upgrade" -> upgrade(folder, args[i], args[i + 1], args[i + 2]);
                case "read" -> read(folder);
                default -> plan(folder);
            }
            long nanos = System.nanoTime() - start;
            if (i == 2) {
                first = nanos;
            } else {
                best = Math.min(best, nanos);
            }
        }
        System.out.println(first + " " + best);
    }

    private static void upgrade(Path folder, String url, String user, String password) throws IOException {
        Path config = Files.writeString(
                folder.resolve("migrate.yaml"),
                "database:\n  url: '%s'\n  user: '%s'\n  password: '%s'\n".formatted(url, user, password));
        new Upgrade(Project.load(config)).execute(Upgrade.Request.to("head"));
    }

    /** The same files, read; the same statements; one transaction for each file. */
    private static void jdbc(Path folder, String url, String user, String password) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            for (Path file : files(folder)) {
                String text = Files.readString(file);
                String upgrade = text.substring(text.indexOf("upgrade\n") + 8, text.indexOf("-- migrate:downgrade"));
                for (String sql : upgrade.strip().split(";\n?", -1)) {
                    if (!sql.isEmpty()) {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute(sql);
                        }
                    }
                }
                connection.commit();
            }
        }
    }

    private static void plan(Path folder) {
        RevisionMap map = new RevisionDirectory(folder.resolve("migrations")).load();
        int steps = new MigrationPlanner(map).upgrade(map.heads(), Set.of()).steps().size();
        if (steps != map.revisions().size()) {
            throw new IllegalStateException(steps + " steps");
        }
    }

    private static void read(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : files(folder)) {
            bytes += Files.readAllBytes(file).length;
        }
        if (bytes == 0) {
            throw new IllegalStateException("nothing read");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve("migrations/versions"))) {
            return found.sorted().toList();
        }
    }

    private static Path write(Path folder, int count) throws IOException {
        Path versions = Files.createDirectories(folder.resolve("migrations/versions"));
        for (int i = 1; i <= count; i++) {
            Files.writeString(
                    versions.resolve("%05d_r%05d_revision.sql".formatted(i, i)),
                    """
                    -- Revision %1$d
                    --
                    -- revision: r%1$05d
                    -- down_revision: %2$s
                    -- created: 2026-11-22T10:30:00Z

                    -- migrate:upgrade
                    CREATE TABLE t%1$d (id integer PRIMARY KEY, name varchar(100));
                    CREATE INDEX t%1$d_name ON t%1$d (name);
                    ALTER TABLE t%1$d ADD COLUMN more varchar(50);

                    -- migrate:downgrade
                    DROP TABLE t%1$d;
                    """
                            .formatted(i, i == 1 ? "" : "r%05d".formatted(i - 1)));
        }
        return folder;
    }
}
