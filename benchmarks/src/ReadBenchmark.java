import dev.migrate.model.MappingOptions;
import dev.migrate.model.ModelReader;
import dev.migrate.model.ModelSource;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.Schema;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.TargetDatabase;
import java.io.ByteArrayInputStream;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.jandex.Indexer;

/**
 * Reading a model against indexing its bytes: in a fresh JVM started as the launcher does it, in the same JVM when it
 * is warm, and in memory. Arguments: a folder to work in, the number of entities, the number of rounds.
 */
public final class ReadBenchmark {
    private static final int WARM_UP = 30;

    private ReadBenchmark() {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals("one")) {
            one(args[1], Path.of(args[2]), Integer.parseInt(args[3]));
            return;
        }
        Path folder = Path.of(args[0]);
        int entities = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        String classPath = System.getProperty("java.class.path");
        Path classes = Model.compile(folder.resolve("model"), entities, classPath);
        Path more = Model.compile(folder.resolve("model-4"), 4 * entities, classPath);
        System.out.println(entities + " entities, " + Runtime.getRuntime().availableProcessors() + " processors");
        run("read", classes, 1, "-XX:ArchiveClassesAtExit=" + archive(classes));
        report("cold", times("index", classes, rounds, 1), times("read", classes, rounds, 1));
        report("warm", times("index", classes, 1, WARM_UP), times("read", classes, 1, WARM_UP));
        double small = number(run("memory", classes, 1).get(0)) / 1e6;
        double large = number(run("memory", more, 1, "-Xshare:auto").get(0)) / 1e6;
        System.out.printf("heap held after reading: %.1f MB, %.1f MB for 4 times as many%n", small, large);
    }

    /** Milliseconds, sorted: the last third of {@code repeats} in each of {@code rounds} processes. */
    private static double[] times(String what, Path classes, int rounds, int repeats) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<String> lines = run(what, classes, repeats);
            lines.subList(repeats * 2 / 3, repeats).forEach(line -> times.add(number(line) / 1e6));
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double number(String line) {
        return Double.parseDouble(line);
    }

    private static void report(String state, double[] index, double[] read) {
        System.out.printf(
                "%s: indexing %.0f ms, reading %.0f ms (best %.0f and %.0f): %.2f times%n",
                state,
                index[index.length / 2],
                read[read.length / 2],
                index[0],
                read[0],
                read[read.length / 2] / index[index.length / 2]);
    }

    /** Of the classes that a reader loads, as the launcher has one of all that the program loads. */
    private static Path archive(Path classes) {
        return classes.resolveSibling("classes.jsa");
    }

    private static List<String> run(String what, Path classes, int repeats) throws Exception {
        return run(what, classes, repeats, "-XX:SharedArchiveFile=" + archive(classes));
    }

    private static List<String> run(String what, Path classes, int repeats, String option) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                option,
                "-cp",
                System.getProperty("java.class.path"),
                "ReadBenchmark",
                "one",
                what,
                classes.toString(),
                Integer.toString(repeats));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + "\n" + output);
        }
        return Arrays.asList(output.split("\n"));
    }

    private static void one(String what, Path classes, int repeats) throws Exception {
        if (what.equals("memory")) {
            System.out.println(heldBy(classes));
            return;
        }
        for (int i = 0; i < repeats; i++) {
            long start = System.nanoTime();
            Object result = what.equals("index") ? index(classes) : read(ModelReader.scan(source(classes)));
            long end = System.nanoTime();
            Reference.reachabilityFence(result);
            System.out.println(end - start);
        }
    }

    private static long heldBy(Path classes) {
        long before = used();
        ModelReader reader = ModelReader.scan(source(classes));
        Schema schema = read(reader);
        long held = used() - before;
        Reference.reachabilityFence(reader);
        Reference.reachabilityFence(schema);
        return held;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Object index(Path folder) throws Exception {
        Indexer indexer = new Indexer();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".class"))::iterator) {
                indexer.index(new ByteArrayInputStream(Files.readAllBytes(file)));
            }
        }
        return indexer.complete();
    }

    private static ModelSource source(Path classes) {
        return new ModelSource(List.of(classes), List.of());
    }

    private static Schema read(ModelReader reader) {
        return reader.read(MappingOptions.of(
                new TargetDatabase("postgresql", new ServerVersion(16, 0, 0), new AsWritten())));
    }

    private record AsWritten() implements IdentifierRules {
        @Override
        public String fold(String name) {
            return name;
        }

        @Override
        public String quote(String name) {
            return name;
        }

        @Override
        public int maxBytes() {
            return 63;
        }
    }
}
