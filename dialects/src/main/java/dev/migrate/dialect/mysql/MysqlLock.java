package dev.migrate.dialect.mysql;

import dev.migrate.dialect.LockPolling;
import dev.migrate.dialect.RunnerLock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * A session's named lock, tried again and again without waiting inside the server.
 *
 * <p>Such names belong to the whole server, so the current database is part of the name.
 */
public final class MysqlLock implements RunnerLock {
    /** The servers allow 64 characters. */
    private static final int DIGEST_DIGITS = 40;

    private static final String HOLDER =
            """
            SELECT ID, USER, HOST, TIME
              FROM information_schema.PROCESSLIST
             WHERE ID = IS_USED_LOCK(?)
            """;

    /** The lock belongs to the session, so that the connection must stay open. */
    @Override
    public Held acquire(Connection connection, String name, Duration wait) throws SQLException {
        connection.setAutoCommit(true);
        String key = key(connection.getCatalog() + "." + name);
        LockPolling.await(
                name, wait, () -> call(connection, "SELECT GET_LOCK(?, 0)", key), () -> holder(connection, key));
        return () -> call(connection, "SELECT RELEASE_LOCK(?)", key);
    }

    @Override
    public boolean heldByTransactions() {
        return false;
    }

    /** The same for every runner that locks this name, and short enough whatever the name's length. */
    static String key(String name) {
        return "migrate_" + HexFormat.of().formatHex(LockPolling.digest(name)).substring(0, DIGEST_DIGITS);
    }

    private static boolean call(Connection connection, String sql, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getInt(1) == 1;
            }
        }
    }

    /** Without the right PROCESS, a role sees its own sessions only. */
    private static String holder(Connection connection, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HOLDER)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return "the server does not say who";
                }
                return "connection " + row.getLong(1) + ", user " + row.getString(2) + ", from " + row.getString(3)
                        + ", idle or busy for " + row.getLong(4) + " s";
            }
        }
    }
}
