package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Lets one runner work at a time. */
public interface RunnerLock {

    /**
     * Waits for the lock, by polling, never blocking inside the database.
     *
     * @param connection one that the lock may keep to itself until it is released
     * @param name what is locked: the version table, schema-qualified as configured
     * @param wait how long to wait at most; zero tries once
     * @throws dev.migrate.schema.MigrateException (kind LOCK) that says who holds it, as far as the database tells
     */
    Held acquire(Connection connection, String name, Duration wait) throws SQLException;

    /**
     * Whether each transaction takes the database's own write lock, so that {@link #acquire} has nothing to do and no
     * second connection is needed.
     */
    boolean heldByTransactions();

    /** The lock while it is held; closing releases it, and so does the end of the process. */
    interface Held extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }
}
