package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Transactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Transactions in the server's default isolation: the runner's own lock keeps other runners away, and a stricter level
 * would make a data migration fail on rows that the application changes at the same time.
 */
final class PostgresqlTransactions implements Transactions {
    private static final String ACTIVE_TRANSACTION = "25001";

    /** A lock that was not had in time, a deadlock, and two transactions that cannot follow each other. */
    private static final Set<String> LOCK_CONFLICTS = Set.of("55P03", "40P01", "40001");

    @Override
    public void prepare(Connection connection, @Nullable Duration lockTimeout) throws SQLException {
        if (lockTimeout != null) {
            execute(connection, "SET lock_timeout = " + lockTimeout.toMillis());
        }
    }

    /** The driver sends BEGIN together with the first statement. */
    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    /** Of a revision of three small statements, a message more takes a sixth of the time. */
    @Override
    public void insertAndCommit(Connection connection, String insert) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(insert + "; COMMIT");
        }
        connection.setAutoCommit(true);
    }

    /**
     * As far as the server has said with its last answer, which costs no question: the driver refuses this setting
     * while a transaction is open. Once a statement has ended the transaction, the next one opens another, so whoever
     * wants to notice asks in between.
     */
    @Override
    public boolean isOpen(Connection connection) throws SQLException {
        try {
            connection.setReadOnly(connection.isReadOnly());
            return false;
        } catch (SQLException e) {
            if (ACTIVE_TRANSACTION.equals(e.getSQLState())) {
                return true;
            }
            throw e;
        }
    }

    @Override
    public boolean isLockConflict(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && LOCK_CONFLICTS.contains(state);
    }

    @Override
    public Optional<String> readOnlyReason(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT pg_catalog.pg_is_in_recovery(), current_setting('transaction_read_only') = 'on'")) {
            row.next();
            if (row.getBoolean(1)) {
                return Optional.of("the server is a standby");
            }
            return row.getBoolean(2) ? Optional.of("default_transaction_read_only is on") : Optional.empty();
        }
    }

    @Override
    public List<String> beginSql() {
        return List.of("BEGIN");
    }

    @Override
    public List<String> commitSql() {
        return List.of("COMMIT");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
