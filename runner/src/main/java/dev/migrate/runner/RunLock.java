package dev.migrate.runner;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.RunnerLock;
import java.sql.Connection;
import java.sql.SQLException;

/** Lets one runner at a time do what changes the version table. */
final class RunLock {
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

    /** Does the work while the lock is held, on a connection of its own if it needs one. */
    <T> T hold(ConnectionSource others, Work<T> work) throws SQLException {
        RunnerLock lock = dialect.lock();
        if (lock.heldByTransactions()) {
            return work.run();
        }
        try (Connection holder = others.open()) {
            RunnerLock.Held held = lock.acquire(holder, table.name().toString(), options.lockWait());
            try {
                return work.run();
            } finally {
                held.close();
            }
        }
    }

    /** What is done under the lock. */
    interface Work<T> {
        T run() throws SQLException;
    }
}
