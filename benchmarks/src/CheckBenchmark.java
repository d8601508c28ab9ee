import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.testdatabase.PostgresqlServer;
import dev.migrate.testdatabase.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * `migrate check` on an unchanged model against the sum of its floors: JVM start, reading the classes, the bare
 * catalog queries. Arguments: the launcher, a folder to work in, the number of entities, the number of rounds.
 */
public final class CheckBenchmark {
    private CheckBenchmark() {}

    public static void main(String[] args) throws Exception {
        String launcher = args[0];
        Path folder = Path.of(args[1]);
        int entities = Integer.parseInt(args[2]);
        int rounds = Integer.parseInt(args[3]);
        String classPath = System.getProperty("java.class.path");
        Path classes = Model.compile(folder, entities, classPath);
        try (TestDatabase database = PostgresqlServer.version(18).createDatabase()) {
            prepare(launcher, folder, database);
            Path queries = folder.resolve("queries");
            List<String> recorded = record(database);
            Files.writeString(queries, String.join("\u0000", recorded));
            System.out.println(entities + " entities, " + recorded.size() + " statements to read the catalog");

            Map<String, List<String>> commands = new LinkedHashMap<>();
            commands.put("JVM start", floor(classPath, "jvm"));
            commands.put("JVM + classes", floor(classPath, "classes", classes.toString()));
            commands.put(
                    "JVM + catalog",
                    floor(
                            classPath,
                            "catalog",
                            database.jdbcUrl(),
                            database.user(),
                            database.password(),
                            queries.toString()));
            commands.put(
                    "migrate check",
                    List.of(launcher, "check", "-c", folder.resolve("migrate.yaml").toString()));
            report(measure(commands, folder, rounds));
        }
    }

    private static void prepare(String launcher, Path folder, TestDatabase database) throws Exception {
        Path config = folder.resolve("migrate.yaml");
        Files.writeString(
                config,
                """
                database:
                  url: "%s"
                  user: %s
                  password: %s
                models:
                  classpath: [classes]
                """
                        .formatted(database.jdbcUrl(), database.user(), database.password()));
        Files.createDirectories(folder.resolve("migrations/versions"));
        run(List.of(launcher, "revision", "--autogenerate", "-m", "all", "-q", "-c", config.toString()), folder);
        run(List.of(launcher, "upgrade", "-q", "-c", config.toString()), folder);
    }

    private static List<String> floor(String classPath, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                classPath,
                "Floor"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The statements that the inspector sends. */
    private static List<String> record(TestDatabase database) throws Exception {
        Recording recording = new Recording();
        try (Connection connection = database.connect()) {
            Dialect dialect = Dialects.of(database.jdbcUrl(), connection);
            dialect.inspector().inspect(recording.around(connection), InspectionScope.CURRENT_SCHEMA);
        }
        return recording.statements();
    }

    private static Map<String, long[]> measure(Map<String, List<String>> commands, Path folder, int rounds)
            throws Exception {
        Map<String, long[]> times = new LinkedHashMap<>();
        commands.keySet().forEach(name -> times.put(name, new long[rounds]));
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                long start = System.nanoTime();
                run(command.getValue(), folder);
                if (round >= 0) {
                    times.get(command.getKey())[round] = System.nanoTime() - start;
                }
            }
        }
        return times;
    }

    private static void run(List<String> command, Path folder) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("last-output").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + "\n" + Files.readString(folder.resolve("last-output")));
        }
    }

    private static void report(Map<String, long[]> times) {
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, values) -> {
            Arrays.sort(values);
            medians.put(name, values[values.length / 2] / 1e6);
            System.out.printf("%-16s %8.0f ms%n", name, medians.get(name));
        });
        double jvm = medians.get("JVM start");
        double floors = medians.get("JVM + classes") + medians.get("JVM + catalog") - jvm;
        System.out.printf("%-16s %8.0f ms%n", "sum of floors", floors);
        System.out.printf("check costs %.2f times the sum of its floors%n", medians.get("migrate check") / floors);
    }
}
