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
public final class JdbcSink implements StatementSink, AutoCloseable {
    private final Connection connection;
    private final Transactions transactions;
    private final Witness witness;
    private final StopSignal stop;
    private final Statement statement;
    private final Statement rowStatement;

    /** @param connection in auto-commit mode; it stays open when this is closed */
    public JdbcSink(Connection connection, Dialect dialect, StopSignal stop) throws SQLException {
        this.connection = connection;
        this.stop = stop;
        transactions = dialect.transactions();
        witness = new Witness(connection, dialect.resumption());
        statement = connection.createStatement();
        // MySQL's driver (Connector/J 9) gives the count of an executeUpdate again and again as a further result of a
        // later EXECUTE on the same object.
        rowStatement = connection.createStatement();
        // Braces in a statement are its own, not JDBC's: what runs is exactly what the file says.
        statement.setEscapeProcessing(false);
        rowStatement.setEscapeProcessing(false);
    }

    @Override
    public void begin() throws SQLException {
        transactions.begin(connection);
    }

    @Override
    public void commit() throws SQLException {
        transactions.commit(connection);
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
        boolean result = stop.execute(statement, sql);
        // An error may hide in a later result, and SQLite computes a row only when it is read.
        while (result || statement.getUpdateCount() != -1) {
            if (result) {
                drain();
            }
            result = statement.getMoreResults();
        }
    }

    private void drain() throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                // Nobody looks at the rows.
            }
        }
    }

    @Override
    public void executeOnRow(String sql) throws SQLException {
        int rows = rowStatement.executeUpdate(sql);
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

    @Override
    public void close() throws SQLException {
        statement.close();
        rowStatement.close();
    }
}
