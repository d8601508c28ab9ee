package dev.migrate.runner;

import java.sql.SQLException;
import java.util.Optional;

/**
 * Where the statements of a run go: to a database, or into a script.
 *
 * <p>What is executed outside of a transaction lasts by itself.
 */
public interface StatementSink {

    void begin() throws SQLException;

    /** Sets again what a script may have changed although it concerns all: how long a statement waits for a lock. */
    void restoreLockTimeout() throws SQLException;

    /** Makes everything since {@link #begin} last. */
    void commit() throws SQLException;

    /** Executes an insert of one row as the last thing since {@link #begin}, and makes all of it last. */
    void insertAndCommit(String sql) throws SQLException;

    /** Undoes everything since {@link #begin}; harmless when no transaction is open. */
    void rollback() throws SQLException;

    /** Whether the transaction in which the last statement was executed is still open: it may have ended it itself. */
    boolean isTransactionOpen() throws SQLException;

    void execute(String sql) throws SQLException;

    /**
     * Executes an insert, update or delete of one row.
     *
     * @throws dev.migrate.schema.MigrateException (kind HISTORY) if it was not exactly one
     */
    void executeOnRow(String sql) throws SQLException;

    /** Asks the database what became of a statement; empty where there is no database. */
    Optional<Witness> witness();

    /** Says for people what the next statements are for. */
    void comment(String text);
}
