package dev.migrate.cli;

import dev.migrate.cli.output.Streams;
import dev.migrate.runner.StopSignal;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program {@code migrate}. */
public final class Main {
    private static final long GRACE_SECONDS = 20;

    private Main() {}

    public static void main(String[] arguments) {
        // Always UTF-8: scripts and JSON are files as often as they are screens.
        StandardOutput written = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(written, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        silenceDrivers();
        StopSignal stop = new StopSignal();
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> stopAndAwait(stop, ended), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        int code;
        try {
            code = new MigrateCli(new Streams(out, err, isTerminal(), in), System.getenv(), stop).run(arguments);
            out.flush();
            code = written.exitCode(code, err);
        } finally {
            ended.countDown();
        }
        System.exit(code);
    }

    /** Drivers log what they throw as well; an error is told once, in our words. A caller's own settings stay. */
    private static void silenceDrivers() {
        if (System.getProperty("java.util.logging.config.file") == null
                && System.getProperty("java.util.logging.config.class") == null) {
            System.setProperty("java.util.logging.config.class", NoLogging.class.getName());
        }
    }

    /** Ctrl-C: the run undoes what it can and says how far it came before the process ends. */
    private static void stopAndAwait(StopSignal stop, CountDownLatch ended) {
        if (ended.getCount() == 0) {
            return;
        }
        boolean running = stop.isRunning();
        stop.stop();
        if (!running) {
            // Nobody undoes anything: a question is open, or schemas are compared.
            return;
        }
        try {
            // A server that does not answer must not keep the process alive.
            boolean inTime = ended.await(GRACE_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                System.err.println(
                        "The database did not answer in time; the next run finds out how far this one came.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
