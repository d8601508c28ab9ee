package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.LockPolling;
import dev.migrate.dialect.RunnerLock;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * An advisory lock of a transaction that does nothing else, tried again and again.
 *
 * <p>A transaction and not a session holds it: a pooler that hands out transactions would give the session to others,
 * who would then have the lock as well. The transaction is idle at read committed, so that it has no snapshot for which
 * a {@code CREATE INDEX CONCURRENTLY} or a {@code VACUUM} would wait.
 *
 * <p>Never a waiting {@code pg_advisory_xact_lock}: whoever waits inside a statement does hold a snapshot, and the
 * holder's {@code CREATE INDEX CONCURRENTLY} would wait for that one to end.
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

    private static final int TRANSACTION_TIMEOUT_SINCE = 17;

    /** The lock belongs to the connection's transaction, which stays open until the lock is released. */
    @Override
    public Held acquire(Connection connection, String name, Duration wait) throws SQLException {
        long key = key(name);
        connection.setAutoCommit(false);
        try {
            LockPolling.await(name, wait, () -> tryOnce(connection, key), () -> holder(connection, key));
            stayOpen(connection);
        } catch (SQLException | RuntimeException e) {
            end(connection);
            throw e;
        }
        return () -> end(connection);
    }

    private static boolean tryOnce(Connection connection, long key) throws SQLException {
        execute(connection, "SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        boolean taken = call(connection, "SELECT pg_catalog.pg_try_advisory_xact_lock(?)", key);
        if (!taken) {
            // Between two attempts no transaction is open.
            connection.rollback();
        }
        return taken;
    }

    /**
     * Lifts what would end the transaction in the middle of a long run. No query may come after this: the driver leaves
     * its portal open, and with it a snapshot, until the next statement, and these need none.
     */
    private static void stayOpen(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() >= TRANSACTION_TIMEOUT_SINCE) {
            execute(connection, "SET LOCAL transaction_timeout = 0");
        }
        execute(connection, "SET LOCAL idle_in_transaction_session_timeout = 0");
    }

    private static void end(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public boolean heldByTransactions() {
        return false;
    }

    /** The same for every runner that locks this name; advisory locks of different databases never meet. */
    static long key(String name) {
        return ByteBuffer.wrap(LockPolling.digest("migrate:" + name)).getLong();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
