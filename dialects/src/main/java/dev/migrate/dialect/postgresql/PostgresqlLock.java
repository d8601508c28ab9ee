package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.LockPolling;
import dev.migrate.dialect.RunnerLock;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A session's advisory lock, tried again and again.
 *
 * <p>Never a waiting {@code pg_advisory_lock}: whoever waits inside a statement holds a snapshot, and the holder's
 * {@code CREATE INDEX CONCURRENTLY} would wait for that snapshot to end.
 */
final class PostgresqlLock implements RunnerLock {
    private static final String HOLDER =
            """
            SELECT a.pid, a.usename, a.application_name, coalesce(host(a.client_addr), 'local'),
                   to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS TZ')
              FROM pg_catalog.pg_locks l
              JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
             WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
               AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
               AND (l.classid::bigint << 32 | l.objid::bigint) = ?
            """;

    /** The lock belongs to the session, so that the connection must stay open, and in auto-commit mode. */
    @Override
    public Held acquire(Connection connection, String name, Duration wait) throws SQLException {
        connection.setAutoCommit(true);
        long key = key(name);
        LockPolling.await(
                name,
                wait,
                () -> call(connection, "SELECT pg_catalog.pg_try_advisory_lock(?)", key),
                () -> holder(connection, key));
        return () -> call(connection, "SELECT pg_catalog.pg_advisory_unlock(?)", key);
    }

    @Override
    public boolean heldByTransactions() {
        return false;
    }

    /** The same for every runner that locks this name; advisory locks of different databases never meet. */
    static long key(String name) {
        return ByteBuffer.wrap(LockPolling.digest("migrate:" + name)).getLong();
    }

    private static boolean call(Connection connection, String sql, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static String holder(Connection connection, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLDER)) {
            statement.setLong(1, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return "the server does not say who";
                }
                return "process " + row.getInt(1) + ", user " + row.getString(2) + ", application \"" + row.getString(3)
                        + "\", from " + row.getString(4) + ", connected since " + row.getString(5);
            }
        }
    }
}
