package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a revision's transaction is opened and closed, on a connection and in a script.
 *
 * <p>Outside of a transaction the connection is in auto-commit mode: {@link #begin} finds it so, and a commit that
 * succeeded and a rollback leave it so. Each statement then lasts by itself.
 */
public interface Transactions {

    /**
     * Readies a new connection for a runner: what must be set before any transaction, such as how long a statement
     * waits for a lock.
     *
     * @param lockTimeout null leaves the server's own
     */
    void prepare(Connection connection, @Nullable Duration lockTimeout) throws SQLException;

    /** Opens a transaction in which the rows read stay as they are read until it ends, as far as others write them. */
    void begin(Connection connection) throws SQLException;

    /**
     * Makes everything since {@link #begin} last.
     *
     * @throws SQLException also if the database would be left inconsistent; the transaction is then still open
     */
    default void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    /**
     * Inserts a row as the last thing of a transaction, and makes everything since {@link #begin} last: both in one
     * message where the database takes that.
     *
     * @throws SQLException if either fails; the transaction is then still open
     */
    default void insertAndCommit(Connection connection, String insert) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.executeUpdate(insert);
        }
        commit(connection);
    }

    /** Undoes everything since {@link #begin}; harmless when no transaction is open. */
    default void rollback(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Whether a transaction is open right now, so that a script that ended its own is noticed. */
    boolean isOpen(Connection connection) throws SQLException;

    /** Whether a statement or a commit failed only because others hold locks, so that it may succeed when repeated. */
    boolean isLockConflict(SQLException failure);

    /**
     * Why nothing can be written, where that would be noticed only after some statements; empty if it can, or if the
     * first write says so.
     */
    default Optional<String> readOnlyReason(Connection connection) throws SQLException {
        return Optional.empty();
    }

    /** The options of a table whose rows take part in transactions, whatever the server's own choice would be. */
    default Map<String, String> tableOptions() {
        return Map.of();
    }

    /** The statements that do in a script what {@link #begin} does on a connection. */
    List<String> beginSql();

    List<String> commitSql();
}
