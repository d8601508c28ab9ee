package dev.migrate.testdatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What MySQL and MariaDB have in common: accounts, start options, and how a database comes and goes. */
final class MysqlFamily {
    private static final String ADMINISTRATOR = "administrator";
    private static final String OWNER = "migrate";
    private static final String PASSWORD = "migrate";
    private static final int NO_SUCH_CONNECTION = 1094;

    private static final String ACCOUNTS =
            """
            CREATE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
            GRANT ALL ON *.* TO '%1$s'@'127.0.0.1';
            CREATE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
            GRANT ALL ON `test\\_%%`.* TO '%2$s'@'127.0.0.1';
            GRANT ALL ON other.* TO '%2$s'@'127.0.0.1';
            CREATE USER '%4$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
            GRANT SELECT, SHOW VIEW ON `test\\_%%`.* TO '%4$s'@'127.0.0.1';
            """
                            .formatted(ADMINISTRATOR, OWNER, PASSWORD, MysqlServer.READER)
                    + without("INSERT")
                    + without("UPDATE")
                    + without("DELETE");

    // One server per JVM: tests share it, each in a database of its own.
    private static final Map<String, MysqlFamily> RUNNING = new ConcurrentHashMap<>();

    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private MysqlFamily(int port) {
        this.port = port;
    }

    private static String without(String right) {
        return """
                CREATE USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON `test\\_%%`.* TO '%1$s'@'127.0.0.1';
                REVOKE %3$s ON `test\\_%%`.* FROM '%1$s'@'127.0.0.1';
                """
                .formatted(MysqlServer.userWithout(right), PASSWORD, right);
    }

    /** The server of that name, started if this is the first call for it. */
    static MysqlFamily running(String server, ServerRecipe recipe) {
        return RUNNING.computeIfAbsent(server, name -> start(name, recipe));
    }

    private static MysqlFamily start(String server, ServerRecipe recipe) {
        String processor = System.getProperty("os.arch");
        if (!processor.equals("amd64")) {
            throw new IllegalStateException("Maven Central has no " + server + " for " + processor
                    + "; narrow the run with " + TestDatabases.VARIABLE);
        }
        RunningServer running = RunningServer.start(server, recipe);
        MysqlFamily family = new MysqlFamily(running.port());
        try {
            running.awaitConnection(family.url(""), ADMINISTRATOR, PASSWORD).close();
        } catch (SQLException e) {
            throw new IllegalStateException("The first connection to " + server + " could not be closed", e);
        }
        return family;
    }

    /** The options with which both servers start; accounts are created at each start, from a file beside the data. */
    static List<String> startOptions(Path data, int port) throws IOException {
        Path accounts = Files.writeString(data.resolveSibling("accounts.sql"), ACCOUNTS);
        FileTree.makeReadable(accounts, false);
        return List.of(
                "--datadir=" + data,
                "--tmpdir=" + data,
                "--init-file=" + accounts,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Relative to the data folder, because the whole path of a socket is limited to 107 bytes.
                "--socket=server.sock",
                "--pid-file=server.pid",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=32M",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-doublewrite=0",
                "--performance-schema=OFF",
                "--skip-log-bin");
    }

    /** Creates an empty database, owned by an ordinary user who may also create others named {@code test_…}, and {@code other}. */
    TestDatabase createDatabase() {
        String name = "test_" + databases.incrementAndGet();
        administer("CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
        return new TestDatabase(url(name), OWNER, PASSWORD, () -> drop(name));
    }

    private void drop(String name) {
        // A transaction that is still open would make the server wait for it.
        for (long connection : connectionsTo(name)) {
            kill(connection);
        }
        administer("DROP DATABASE IF EXISTS " + name);
    }

    /** One that a test has closed may end by itself before it is killed. */
    private void kill(long id) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("KILL " + id);
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_SUCH_CONNECTION) {
                throw new IllegalStateException("The connection " + id + " could not be ended", e);
            }
        }
    }

    private List<Long> connectionsTo(String name) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT id FROM information_schema.processlist WHERE db = '" + name + "'")) {
            List<Long> connections = new ArrayList<>();
            while (result.next()) {
                connections.add(result.getLong(1));
            }
            return connections;
        } catch (SQLException e) {
            throw new IllegalStateException("The connections to " + name + " could not be listed", e);
        }
    }

    private void administer(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The server refused: " + sql, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url(""), ADMINISTRATOR, PASSWORD);
    }

    private String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }
}
