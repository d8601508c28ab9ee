package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that is always rolled back, so that the connection stands afterwards as it was found: a transaction of
 * its own in auto-commit mode, otherwise everything since a savepoint of the one that is open.
 */
final class UndoneTransaction implements AutoCloseable {
    private final Connection connection;
    private final @Nullable Savepoint savepoint;

    UndoneTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
            savepoint = null;
        } else {
            savepoint = connection.setSavepoint();
        }
    }

    /** Whether it sees nothing of what others do from its first query on, and may write nothing. */
    void freeze() throws SQLException {
        // The isolation of a transaction that has read already cannot be changed any more.
        if (savepoint == null) {
            execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        }
    }

    /** Makes the server write every name with its schema, and hides all objects but its own from unqualified names. */
    void emptySearchPath() throws SQLException {
        execute("SET LOCAL search_path = ''");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        if (savepoint != null) {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
        } else {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
