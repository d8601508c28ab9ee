package dev.migrate.testdatabase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server for the tests of this JVM. */
public final class PostgresqlServer {
    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "migrate";
    private static final String PASSWORD = "migrate";
    // What the machine's own settings would otherwise decide.
    private static final Map<String, String> ENVIRONMENT = Map.of("LC_ALL", "C", "TZ", "UTC");

    // One server per version and JVM: tests share it, each in a database of its own.
    private static final Map<Integer, PostgresqlServer> RUNNING = new ConcurrentHashMap<>();

    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresqlServer(int port) {
        this.port = port;
    }

    /**
     * The server of a major version, started if this is the first call for it.
     *
     * @throws IllegalStateException if it does not start; the message holds its log
     */
    public static PostgresqlServer version(int major) {
        return RUNNING.computeIfAbsent(major, PostgresqlServer::start);
    }

    /** Creates an empty database, owned by an ordinary role that may create schemas and trusted extensions in it. */
    public TestDatabase createDatabase() {
        String name = "test_" + databases.incrementAndGet();
        administer("CREATE DATABASE " + name + " OWNER " + OWNER);
        return new TestDatabase(
                url(port, name), OWNER, PASSWORD, () -> administer("DROP DATABASE " + name + " WITH (FORCE)"));
    }

    private void administer(String sql) {
        try (Connection connection = DriverManager.getConnection(url(port, SUPERUSER), SUPERUSER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, e);
        }
    }

    private static PostgresqlServer start(int major) {
        try {
            ServerUser user = ServerUser.current();
            ServerFolder folder = ServerFolder.find(user);
            String server = "postgresql-" + major;
            String name = folder.fullName(server);
            Path home = folder.prepare(name, empty -> ServerArchive.unpackTxz(folder.archive(server), empty));
            Path initialised = folder.prepare(name + "-data", empty -> initialise(user, home, empty));
            Path run = folder.newRunFolder();
            Path data = run.resolve("data");
            FileTree.copy(initialised.resolve("data"), data);
            user.own(data);
            return new PostgresqlServer(start(user, home, run, data));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL " + major + " could not be set up", e);
        }
    }

    private static void initialise(ServerUser user, Path home, Path folder) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        FileTree.makeReadable(password, false);
        Path data = FileTree.create(folder.resolve("data"));
        user.own(data);
        List<String> command = List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale",
                "--no-sync");
        ServerProcess.start(user, folder, "KILL", ENVIRONMENT, command).awaitSuccess();
    }

    private static int start(ServerUser user, Path home, Path run, Path data) throws IOException {
        int port = ServerProcess.freePort();
        List<String> command = List.of(
                home.resolve("bin/postgres").toString(),
                "-D" + data,
                "-p" + port,
                "-F",
                "--listen_addresses=127.0.0.1",
                "--unix_socket_directories=",
                "--full_page_writes=off",
                "--synchronous_commit=off");
        // QUIT is what the manual calls immediate shutdown.
        ServerProcess process = ServerProcess.start(user, run, "QUIT", ENVIRONMENT, command);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.stop();
            FileTree.delete(run);
        }));
        try (Connection connection = process.awaitConnection(url(port, SUPERUSER), SUPERUSER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + PASSWORD + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused to create the role " + OWNER, e);
        }
        return port;
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
