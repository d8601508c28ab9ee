package dev.migrate.runner;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.RunnerLock;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;

/** Lets one runner at a time do what changes the version table. */
final class RunLock {
    private static final Logger LOG = System.getLogger(RunLock.class.getPackageName());

    private final Dialect dialect;
    private final VersionTable table;
    private final RunnerOptions options;

    RunLock(Dialect dialect, VersionTable table, RunnerOptions options) {
        this.dialect = dialect;
        this.table = table;
        this.options = options;
    }

    /** Readies the connection that the work is done on. */
    void prepare(Connection connection) throws SQLException {
        // Where transactions are the lock, waiting for one is waiting for the other runner.
        boolean byTransactions = dialect.lock().heldByTransactions();
        dialect.transactions().prepare(connection, byTransactions ? options.lockWait() : options.lockTimeout());
    }

    /**
     * Does the work while the lock is held, on a connection of its own if it needs one.
     *
     * @param throughout whether there are moments outside of a transaction at which nobody else may come in
     */
    <T> T hold(ConnectionSource others, boolean throughout, Work<T> work) throws SQLException {
        RunnerLock lock = dialect.lock();
        if (lock.heldByTransactions() && !throughout) {
            return work.run();
        }
        try (Connection holder = open(others)) {
            RunnerLock.Held held = lock.acquire(holder, table.name().toString(), options.lockWait());
            try {
                return work.run();
            } finally {
                release(held);
            }
        }
    }

    private static Connection open(ConnectionSource others) {
        try {
            return others.open();
        } catch (SQLException e) {
            throw new MigrateException(
                    ErrorKind.DATABASE,
                    "The connection that holds the runner's lock cannot be opened: " + e.getMessage(),
                    null,
                    "A run needs two connections at a time; check how many the database allows.",
                    e);
        }
    }

    private static void release(RunnerLock.Held held) {
        try {
            held.close();
        } catch (SQLException e) {
            // The session has ended, and the lock with it. That two runners then worked at a time does no harm: each
            // step looks at the version table first. So what the run did is not called a failure.
            LOG.log(Level.DEBUG, "The lock was gone before it was released", e);
        }
    }

    /** What is done under the lock. */
    interface Work<T> {
        T run() throws SQLException;
    }
}
