package dev.migrate.cli.launch;

import dev.migrate.cli.MigrateCli;
import dev.migrate.cli.output.Streams;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Does once what commands usually do, in a JVM that was told to archive the classes it loads, and keeps the native
 * library that SQLite's driver unpacks.
 */
public final class WarmUp {
    private static final List<String> COMMANDS = List.of(
            "revision --autogenerate -m first",
            "upgrade",
            "current",
            "current --format json",
            "history -i",
            "heads",
            "show head",
            "diff",
            "check",
            "check --format json",
            "downgrade -1",
            "upgrade --sql",
            "--help",
            "--version",
            "upgrade --help",
            // An error that says what to type instead, and the servers' drivers as far as a closed port.
            "upgrad",
            "current --url jdbc:postgresql://127.0.0.1:1/none",
            "current --url jdbc:mysql://127.0.0.1:1/none");

    private final Path folder;

    private WarmUp(Path folder) {
        this.folder = folder;
    }

    /**
     * @param arguments the folder for what is kept, which is there; and {@code all} for an archive that may hold classes
     *     which nothing has needed, since it loads only what it is asked for
     */
    public static void main(String[] arguments) throws IOException {
        new WarmUp(Path.of(arguments[0])).run();
        if (List.of(arguments).contains("all")) {
            loadOwnClasses();
        }
    }

    private void run() throws IOException {
        Path work = Files.createDirectory(folder.resolve("work"));
        System.setProperty("org.sqlite.tmpdir", work.toString());
        try {
            Path config = writeProject(work);
            for (String command : COMMANDS) {
                List<String> words = new ArrayList<>(List.of("-c", config.toString()));
                words.addAll(List.of(command.split(" ")));
                command(words);
            }
            keepNativeLibrary(work);
            loadEntryPoint();
        } finally {
            delete(work);
        }
    }

    /** What stands before a command: this class has taken its place. */
    private static void loadEntryPoint() {
        for (String name :
                List.of("dev.migrate.cli.Main", "dev.migrate.cli.StandardOutput", "dev.migrate.cli.NoLogging")) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        System.console();
    }

    private static Path writeProject(Path work) throws IOException {
        Files.createDirectories(work.resolve("migrations/versions"));
        String yaml = "database: {url: 'jdbc:sqlite:app.db'}\nmodels: {classpath: ['" + ownJar() + "'], packages: ["
                + WarmUp.class.getPackageName() + ".model]}\n";
        return Files.writeString(work.resolve("migrate.yaml"), yaml);
    }

    private static void command(List<String> words) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new MigrateCli(new Streams(nowhere, nowhere, true), Map.of()).run(words.toArray(String[]::new));
    }

    /** The driver has compared it with what its jar holds, and names it after itself: {@code sqlite-…-libsqlitejdbc.so}. */
    private void keepNativeLibrary(Path work) throws IOException {
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("sqlite-") && !name.endsWith(".lck")) {
                    Path kept = Files.createDirectories(folder.resolve("native"));
                    // Not a copy of the file: its rights are for its owner alone.
                    Files.write(kept.resolve(name.substring(name.lastIndexOf('-') + 1)), Files.readAllBytes(file));
                }
            }
        }
    }

    /** Those of the commands that need a server, or a problem, to be loaded. */
    private static void loadOwnClasses() throws IOException {
        for (String element : classPath()) {
            if (Path.of(element).getFileName().toString().startsWith("migrate")) {
                loadAll(element);
            }
        }
    }

    private static void loadAll(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                boolean isOurs = name.startsWith("dev/migrate/") && name.endsWith(".class");
                if (isOurs && !name.endsWith("-info.class") && !name.startsWith("dev/migrate/cli/launch/")) {
                    load(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
                }
            }
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, WarmUp.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The launcher puts it first. */
    private static String ownJar() {
        return classPath().get(0);
    }

    private static List<String> classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
