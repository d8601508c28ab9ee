package dev.migrate.cli.documentation;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A shell in a folder of its own, with {@code migrate} on its path, {@code javac}, and stand-ins for {@code mvn} and
 * {@code sqlite3} that do the little that the pages ask of them.
 */
final class Shell implements AutoCloseable {
    private static final String DONE = "--- command done ---";
    private static final long PATIENCE_SECONDS = 180;

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;

    /** @param folder where it starts, empty; {@code tools} is for the commands that it finds */
    Shell(Path folder, Path tools) throws IOException {
        String java = System.getProperty("java.home") + "/bin";
        String program = "exec '" + java + "/java' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' ";
        Path api = libraries("jakarta.persistence-api").get(0);
        script(tools.resolve("migrate"), program + "dev.migrate.cli.Main \"$@\"");
        script(tools.resolve("sqlite3"), program + SqliteShell.class.getName() + " \"$@\"");
        script(
                tools.resolve("mvn"),
                "case $* in",
                "    *dependency:copy*) cp '" + api + "' . ;;",
                "    *compile*) '" + java + "/javac' -cp '" + api
                        + "' -d target/classes $(find src/main/java -name '*.java') ;;",
                "    *) echo \"this Maven cannot $*\" >&2; exit 1 ;;",
                "esac");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh").directory(folder.toFile());
        builder.environment().put("PATH", tools + ":" + java + ":/usr/bin:/bin");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeIf(name -> name.startsWith("MIGRATE_") || name.startsWith("DATABASE_"));
        process = builder.redirectErrorStream(true).start();
        in = process.outputWriter(StandardCharsets.UTF_8);
        out = process.inputReader(StandardCharsets.UTF_8);
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
    }

    private static void script(Path file, String... lines) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static List<Path> libraries(String name) {
        return Arrays.stream(System.getProperty("java.class.path").split(":"))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().startsWith(name))
                .toList();
    }

    /** What the command prints, on either stream. */
    List<String> run(String command) throws IOException {
        in.write("{ " + command + "\n} </dev/null\nprintf '\\n%s\\n' '" + DONE + "'\n");
        in.flush();
        List<String> lines = new ArrayList<>();
        String line = out.readLine();
        while (line != null && !line.equals(DONE)) {
            lines.add(line);
            line = out.readLine();
        }
        if (line == null) {
            throw new IOException("the shell has ended in `" + command + "`, after " + lines);
        }
        // The line feed before the mark ends the last line, or is a line of its own.
        if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
