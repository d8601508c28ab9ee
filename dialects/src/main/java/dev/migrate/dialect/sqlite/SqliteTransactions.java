package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Transactions;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Transactions that hold the write lock from their first moment on, with foreign keys switched off and checked at the
 * end instead: a rebuilt table is dropped for a moment, and with foreign keys on, SQLite would first delete its rows
 * and cascade that into other tables.
 */
final class SqliteTransactions implements Transactions {
    /** SQLite's primary result codes: https://www.sqlite.org/rescode.html. */
    private static final int BUSY = 5;

    private static final int LOCKED = 6;

    private final Map<Connection, Before> before = Collections.synchronizedMap(new WeakHashMap<>());

    /** What {@link #begin} found and the end restores or compares with. */
    private record Before(boolean foreignKeys, boolean legacyAlterTable, ForeignKeyViolations violations) {}

    @Override
    public void prepare(Connection connection, @Nullable Duration lockTimeout) throws SQLException {
        connection.setAutoCommit(true);
        if (lockTimeout != null) {
            execute(connection, "PRAGMA busy_timeout = " + lockTimeout.toMillis());
        }
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        Before start = new Before(
                isOn(connection, "foreign_keys"), isOn(connection, "legacy_alter_table"), ForeignKeyViolations.NONE);
        // Inside a transaction this pragma does nothing: https://www.sqlite.org/pragma.html#pragma_foreign_keys
        execute(connection, "PRAGMA foreign_keys = OFF");
        before.put(connection, start);
        try {
            execute(connection, "BEGIN IMMEDIATE");
        } catch (SQLException e) {
            forget(connection);
            throw withKind(e);
        }
        before.put(
                connection,
                new Before(start.foreignKeys(), start.legacyAlterTable(), ForeignKeyViolations.read(connection)));
    }

    /** @throws MigrateException instead, if the database is busy */
    private static SQLException withKind(SQLException e) {
        int code = e.getErrorCode() & 0xff;
        if (code != BUSY && code != LOCKED) {
            return e;
        }
        throw new MigrateException(
                ErrorKind.LOCK, "Another program is using the SQLite database", null, "Try again when it is done.", e);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        Before start = before.get(connection);
        if (start != null) {
            ForeignKeyViolations.read(connection).refuseMoreThan(start.violations());
        }
        try {
            execute(connection, "COMMIT");
        } catch (SQLException e) {
            throw withKind(e);
        }
        forget(connection);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        if (isOpen(connection)) {
            execute(connection, "ROLLBACK");
        }
        forget(connection);
    }

    /** A script that failed half-way may have left the other pragma on. */
    private void forget(Connection connection) throws SQLException {
        Before start = before.remove(connection);
        if (start != null) {
            set(connection, "foreign_keys", start.foreignKeys());
            set(connection, "legacy_alter_table", start.legacyAlterTable());
        }
    }

    /** A second {@code BEGIN} is refused inside a transaction and takes no lock outside one. */
    @Override
    public boolean isOpen(Connection connection) throws SQLException {
        try {
            execute(connection, "BEGIN");
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains("within a transaction")) {
                return true;
            }
            throw e;
        }
        execute(connection, "ROLLBACK");
        return false;
    }

    /** Never: what waits for a lock has waited as long as it may. */
    @Override
    public boolean isLockConflict(SQLException failure) {
        return false;
    }

    @Override
    public List<String> beginSql() {
        return List.of("PRAGMA foreign_keys = OFF", "BEGIN IMMEDIATE");
    }

    @Override
    public List<String> commitSql() {
        return List.of("COMMIT");
    }

    private static boolean isOn(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + pragma)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void set(Connection connection, String pragma, boolean on) throws SQLException {
        execute(connection, "PRAGMA " + pragma + (on ? " = ON" : " = OFF"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
