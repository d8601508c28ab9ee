package dev.migrate.cli;

import dev.migrate.cli.output.Streams;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/** The program {@code migrate}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Always UTF-8: scripts and JSON are files as often as they are screens.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = new MigrateCli(new Streams(out, err, isTerminal()), System.getenv()).run(arguments);
        out.flush();
        System.exit(code);
    }

    /** Since JDK 22 there is a console even where there is no terminal, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return true;
        }
    }
}
