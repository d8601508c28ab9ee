package dev.migrate.dialect.mysql;

import dev.migrate.dialect.RunnerLock;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A session's named lock, tried again and again without waiting inside the server.
 *
 * <p>Such names belong to the whole server, so the current database is part of the name.
 */
public final class MysqlLock implements RunnerLock {
    private static final long FIRST_PAUSE_MILLIS = 25;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
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
        long deadline = System.nanoTime() + wait.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        while (!call(connection, "SELECT GET_LOCK(?, 0)", key)) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw refused(connection, name, key, wait);
            }
            sleep(Math.min(left, ThreadLocalRandom.current().nextLong(pause / 2, pause + 1)));
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
        return () -> call(connection, "SELECT RELEASE_LOCK(?)", key);
    }

    @Override
    public boolean heldByTransactions() {
        return false;
    }

    /** The same for every runner that locks this name, and short enough whatever the name's length. */
    static String key(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return "migrate_" + HexFormat.of().formatHex(digest).substring(0, DIGEST_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean call(Connection connection, String sql, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getInt(1) == 1;
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrateException(
                    ErrorKind.LOCK,
                    "The wait for the runner's lock was interrupted",
                    null,
                    "Run the command again.",
                    e);
        }
    }

    private static MigrateException refused(Connection connection, String name, String key, Duration wait)
            throws SQLException {
        return new MigrateException(
                ErrorKind.LOCK,
                "Another runner holds the lock on " + name + " and did not release it within " + wait.toSeconds()
                        + " s: " + holder(connection, key),
                null,
                "Wait until it is done, or end its session if it is not a runner any more.");
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
