package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Transactions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Transactions in the server's default isolation: the runner's own lock keeps other runners away, and a stricter level
 * would make a data migration fail on rows that the application changes at the same time.
 */
final class PostgresqlTransactions implements Transactions {
    private static final String IN_FAILED_TRANSACTION = "25P02";

    @Override
    public void prepare(Connection connection, @Nullable Duration lockTimeout) throws SQLException {
        if (lockTimeout != null) {
            execute(connection, "SET lock_timeout = " + lockTimeout.toMillis());
        }
    }

    /** Leaves a mark that lives as long as the transaction: see {@link #isOpen}. */
    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "SET LOCAL migrate.transaction = 'open'");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** A script that ended the transaction ended the mark with it, even though the driver has opened another since. */
    @Override
    public boolean isOpen(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet mark = statement.executeQuery("SELECT current_setting('migrate.transaction', true)")) {
            return mark.next() && "open".equals(mark.getString(1));
        } catch (SQLException e) {
            if (IN_FAILED_TRANSACTION.equals(e.getSQLState())) {
                return true;
            }
            throw e;
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
