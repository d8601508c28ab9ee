package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.LockPolling;
import dev.migrate.dialect.RunnerLock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * SQLite's own write lock is the runner's lock: {@code BEGIN IMMEDIATE} takes it for each transaction.
 *
 * <p>Between two statements outside of a transaction nobody holds it. Runs with such statements hold a file beside
 * the database meanwhile, which the operating system unlocks when the process ends.
 */
final class SqliteLock implements RunnerLock {
    private static final String SUFFIX = "-migrate";

    @Override
    public Held acquire(Connection connection, String name, Duration wait) throws SQLException {
        String database = file(connection);
        if (database.isEmpty()) {
            // A database in memory belongs to this process.
            return () -> {};
        }
        LockFile file = new LockFile(Path.of(database + SUFFIX));
        LockPolling.await(name, wait, file::tryLock, file::holder);
        return file::release;
    }

    @Override
    public boolean heldByTransactions() {
        return true;
    }

    private static String file(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT file FROM pragma_database_list WHERE name = 'main'")) {
            String file = rows.next() ? rows.getString(1) : null;
            return file == null ? "" : file;
        }
    }
}
