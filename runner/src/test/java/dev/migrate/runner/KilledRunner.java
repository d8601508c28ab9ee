package dev.migrate.runner;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.revision.Direction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A process that runs revisions on several databases, on each up to a moment of its own; it says when all have come so
 * far, and then waits to be killed.
 */
final class KilledRunner {
    /** What it prints when it waits. */
    static final String WAITING = "waiting";

    /** The moment of a run that does not wait. */
    static final int NEVER = 0;

    private KilledRunner() {}

    /** @param arguments the direction, and for each database JDBC URL, user, password and moment */
    public static void main(String[] arguments) throws IOException {
        Direction direction = Direction.valueOf(arguments[0]);
        List<String> databases = List.of(arguments).subList(1, arguments.length);
        CountDownLatch running = new CountDownLatch(databases.size() / 4);
        for (int i = 0; i < databases.size(); i += 4) {
            List<String> database = databases.subList(i, i + 4);
            new Thread(() -> run(database, direction, running)).start();
        }
        new Thread(() -> say(running)).start();
        awaitEnd();
    }

    private static void run(List<String> database, Direction direction, CountDownLatch running) {
        String url = database.get(0);
        MortalConnection mortal = new MortalConnection(Integer.parseInt(database.get(3)), () -> {
            running.countDown();
            sleep();
        });
        try (Connection connection = connect(database)) {
            run(url, connection, mortal, () -> connect(database), direction);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        running.countDown();
    }

    /** Runs everything up or down. */
    static void run(
            String url, Connection connection, MortalConnection mortal, ConnectionSource others, Direction direction)
            throws SQLException {
        Dialect dialect = Dialects.of(url, connection);
        VersionTable table = new VersionTable(Workbench.VERSION_TABLE, dialect);
        RevisionFiles files = KilledRevisions.of(dialect.name());
        AppliedRevisions applied = table.read(connection);
        new Runner(dialect, table, RunnerOptions.defaults(), MigrationListener.NONE)
                .run(
                        mortal.wrap(connection),
                        others,
                        files.map(),
                        direction == Direction.UPGRADE
                                ? files.upgrade("heads", applied.ids())
                                : files.downgrade("base", applied.ids()));
    }

    private static Connection connect(List<String> database) throws SQLException {
        return DriverManager.getConnection(database.get(0), database.get(1), database.get(2));
    }

    private static void sleep() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(CountDownLatch running) {
        try {
            running.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        System.out.println(WAITING);
    }

    /** Ends with the process that started this one, should that one forget to kill it. */
    private static void awaitEnd() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            while (in.readLine() != null) {
                // Nobody writes.
            }
        }
        Runtime.getRuntime().halt(1);
    }
}
