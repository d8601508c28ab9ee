package dev.migrate.runner;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Transactions;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Executes statements on a connection. */
public final class JdbcSink implements StatementSink {
    private final Connection connection;
    private final Transactions transactions;
    private final Witness witness;
    private final RunnerOptions options;

    /** @param connection in auto-commit mode */
    public JdbcSink(Connection connection, Dialect dialect, RunnerOptions options) {
        this.connection = connection;
        this.options = options;
        transactions = dialect.transactions();
        witness = new Witness(connection, dialect.resumption());
    }

    @Override
    public void begin() throws SQLException {
        transactions.begin(connection);
    }

    @Override
    public void restoreLockTimeout() throws SQLException {
        if (options.lockTimeout() != null) {
            transactions.prepare(connection, options.lockTimeout());
        }
    }

    @Override
    public void commit() throws SQLException {
        transactions.commit(connection);
    }

    @Override
    public void insertAndCommit(String sql) throws SQLException {
        transactions.insertAndCommit(connection, sql);
    }

    @Override
    public void rollback() throws SQLException {
        transactions.rollback(connection);
    }

    @Override
    public boolean isTransactionOpen() throws SQLException {
        return transactions.isOpen(connection);
    }

    @Override
    public void execute(String sql) throws SQLException {
        try (Statement statement = statement()) {
            boolean result = options.stop().execute(statement, sql);
            // An error may hide in a later result, and SQLite computes a row only when it is read.
            while (result || statement.getUpdateCount() != -1) {
                if (result) {
                    drain(statement);
                }
                result = statement.getMoreResults();
            }
        }
    }

    /**
     * One for each text. MySQL's driver (Connector/J 9) gives the count of an executeUpdate again and again as a further
     * result of a later EXECUTE on the same object; SQLite's asks for the key of an inserted row, and until the object
     * is closed, that question is in progress and in the way of a VACUUM.
     */
    private Statement statement() throws SQLException {
        Statement statement = connection.createStatement();
        // Braces in a statement are its own, not JDBC's: what runs is exactly what the file says.
        statement.setEscapeProcessing(false);
        return statement;
    }

    private static void drain(Statement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                // Nobody looks at the rows.
            }
        }
    }

    @Override
    public void executeOnRow(String sql) throws SQLException {
        int rows;
        try (Statement statement = statement()) {
            rows = statement.executeUpdate(sql);
        }
        if (rows != 1) {
            throw new MigrateException(
                    ErrorKind.HISTORY,
                    "The version table is not as expected: " + rows + " rows changed instead of one by " + sql,
                    null,
                    "Something else writes to it. Look with `migrate current -v`, then run again.");
        }
    }

    @Override
    public Optional<Witness> witness() {
        return Optional.of(witness);
    }

    @Override
    public void comment(String text) {
        // A database has no use for it.
    }
}
