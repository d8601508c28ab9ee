package dev.migrate.runner;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.revision.Direction;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A process that runs revisions up to a moment, says so, and then waits to be killed. */
final class KilledRunner {
    /** What it prints when it waits. */
    static final String WAITING = "waiting";

    /** What it prints when it has run to the end. */
    static final String DONE = "done";

    private KilledRunner() {}

    /** @param arguments JDBC URL, user, password, direction, and the moment: 0 is none */
    public static void main(String[] arguments) throws SQLException {
        MortalConnection mortal = new MortalConnection(Integer.parseInt(arguments[4]), KilledRunner::await);
        try (Connection connection = connect(arguments)) {
            run(arguments[0], connection, mortal, () -> connect(arguments), Direction.valueOf(arguments[3]));
        }
        System.out.println(DONE);
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

    private static Connection connect(String[] arguments) throws SQLException {
        return DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
    }

    /** Ends with the process that started this one, should that one forget to kill it. */
    private static void await() {
        System.out.println(WAITING);
        try {
            while (System.in.read() >= 0) {
                // Nobody writes.
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Runtime.getRuntime().halt(1);
    }
}
