package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.RunnerLock;
import java.sql.Connection;
import java.time.Duration;

/** SQLite's own write lock is the runner's lock: {@code BEGIN IMMEDIATE} takes it for each transaction. */
final class SqliteLock implements RunnerLock {

    @Override
    public Held acquire(Connection connection, String name, Duration wait) {
        return () -> {};
    }

    @Override
    public boolean heldByTransactions() {
        return true;
    }
}
