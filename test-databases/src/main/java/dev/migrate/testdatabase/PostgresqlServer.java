package dev.migrate.testdatabase;

import java.io.IOException;
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

    private static PostgresqlServer start(int major) {
        RunningServer server = RunningServer.start("postgresql-" + major, new Recipe());
        String url = url(server.port(), SUPERUSER);
        try (Connection connection = server.awaitConnection(url, SUPERUSER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + PASSWORD + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused to create the role " + OWNER, e);
        }
        return new PostgresqlServer(server.port());
    }

    /** Creates an empty database, owned by an ordinary role that may create schemas and trusted extensions in it. */
    public TestDatabase createDatabase() {
        String name = "test_" + databases.incrementAndGet();
        administer("CREATE DATABASE " + name + " OWNER " + OWNER);
        return new TestDatabase(
                url(port, name),
                OWNER,
                PASSWORD,
                () -> administer("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
    }

    private void administer(String sql) {
        try (Connection connection = DriverManager.getConnection(url(port, SUPERUSER), SUPERUSER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, e);
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static final class Recipe implements ServerRecipe {
        @Override
        public void unpack(Path archive, Path home) throws IOException {
            ServerArchive.unpackTxz(archive, home);
        }

        @Override
        public List<String> initialise(Path home, Path folder, Path data) throws IOException {
            Path password = Files.writeString(folder.resolve("password"), PASSWORD);
            FileTree.makeReadable(password, false);
            return List.of(
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + data,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--no-locale",
                    "--no-sync");
        }

        @Override
        public List<String> start(Path home, Path data, int port) {
            return List.of(
                    home.resolve("bin/postgres").toString(),
                    "-D" + data,
                    "-p" + port,
                    "-F",
                    "--listen_addresses=127.0.0.1",
                    "--unix_socket_directories=",
                    "--full_page_writes=off",
                    "--synchronous_commit=off");
        }

        @Override
        public String stopSignal() {
            return "QUIT"; // What the manual calls immediate shutdown; unlike KILL, it leaves no shared memory behind.
        }
    }
}
