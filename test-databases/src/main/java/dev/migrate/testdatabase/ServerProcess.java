package dev.migrate.testdatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running program of a database server, which cannot outlive this JVM. */
final class ServerProcess {
    // What the machine's own settings would otherwise decide.
    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC");
    private static final Duration TIME_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int LOG_TAIL = 8_000;

    private final List<String> command;
    private final Process process;
    private final String stopSignal;
    private final Path log;

    private ServerProcess(List<String> command, Process process, String stopSignal, Path log) {
        this.command = command;
        this.process = process;
        this.stopSignal = stopSignal;
        this.log = log;
    }

    /**
     * Starts a program in a folder, where it also leaves its output as {@code server.log}.
     *
     * @param stopSignal what makes this program end at once, without waiting for its clients
     */
    static ServerProcess start(ServerUser user, Path folder, String stopSignal, List<String> command) {
        Path log = folder.resolve("server.log");
        ProcessBuilder builder = new ProcessBuilder(user.run(stopSignal, command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(ENVIRONMENT);
        CompletableFuture<Process> started = new CompletableFuture<>();
        // The kernel's death signal belongs to the thread that started the process, so that thread stays until the end.
        Thread keeper = new Thread(
                () -> startAndWait(builder, started), folder.getFileName().toString());
        keeper.setDaemon(true);
        keeper.start();
        return new ServerProcess(command, started.join(), stopSignal, log);
    }

    private static void startAndWait(ProcessBuilder builder, CompletableFuture<Process> started) {
        try {
            Process process = builder.start();
            started.complete(process);
            process.waitFor();
        } catch (IOException e) {
            started.completeExceptionally(new IllegalStateException(
                    "A database server needs Linux and its setpriv (util-linux): " + builder.command(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A port on which nothing listens at this moment. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until a program that does one thing has done it. */
    void awaitSuccess() {
        try {
            if (!process.waitFor(TIME_LIMIT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw failure("did not succeed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the server lets its administrator in, and returns that connection. */
    Connection awaitConnection(String url, String user, String password) {
        long end = System.nanoTime() + TIME_LIMIT.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                return DriverManager.getConnection(url, user, password);
            } catch (SQLException notYet) {
                pause();
            }
        }
        throw failure("did not start");
    }

    /** Ends the program and waits until it is gone. */
    void stop() {
        try {
            // Java sends only TERM, on which PostgreSQL waits for its clients, and KILL, which leaves shared memory.
            new ProcessBuilder("sh", "-c", "kill -" + stopSignal + " " + process.pid())
                    .start()
                    .waitFor();
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private IllegalStateException failure(String what) {
        process.destroyForcibly();
        return new IllegalStateException(
                "A database server " + what + ": " + String.join(" ", command) + "\n" + logTail());
    }

    private String logTail() {
        try {
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            return text.substring(Math.max(0, text.length() - LOG_TAIL));
        } catch (IOException e) {
            return "(its log cannot be read: " + e + ")";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
