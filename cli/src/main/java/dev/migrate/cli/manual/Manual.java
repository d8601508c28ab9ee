package dev.migrate.cli.manual;

import dev.migrate.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the manual's files into a distribution; the build runs it. */
public final class Manual {
    private Manual() {}

    /** @param arguments the distribution's folder and its version */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        CommandSpec program = Program.specification();
        write(folder.resolve("man/man1/migrate.1"), ManPage.of(program, arguments[1]));
        write(folder.resolve("completion/migrate.bash"), BashCompletion.of(program));
        write(folder.resolve("completion/_migrate"), ZshCompletion.of(program));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
