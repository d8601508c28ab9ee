package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** InnoDB's transactions, which every statement that changes the schema commits. */
public final class MysqlTransactions implements Transactions {
    /** A savepoint that lives exactly as long as the transaction. */
    private static final String MARK = "migrate_transaction";

    private static final int NO_SUCH_SAVEPOINT = 1305;

    /** A lock that was not had in time, and a deadlock. */
    private static final Set<Integer> LOCK_CONFLICTS = Set.of(1205, 1213);

    /** The servers count whole seconds, and at least one. */
    @Override
    public void prepare(Connection connection, @Nullable Duration lockTimeout) throws SQLException {
        connection.setAutoCommit(true);
        if (lockTimeout != null) {
            long seconds = Math.max(1, lockTimeout.plusMillis(999).toSeconds());
            execute(
                    connection,
                    "SET SESSION lock_wait_timeout = " + seconds + ", SESSION innodb_lock_wait_timeout = " + seconds);
        }
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        execute(connection, "SAVEPOINT " + MARK);
    }

    /** Any commit, also one that a statement brings with it, forgets the savepoint. */
    @Override
    public boolean isOpen(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            return false;
        }
        try {
            execute(connection, "RELEASE SAVEPOINT " + MARK);
        } catch (SQLException e) {
            if (e.getErrorCode() == NO_SUCH_SAVEPOINT) {
                return false;
            }
            throw e;
        }
        execute(connection, "SAVEPOINT " + MARK);
        return true;
    }

    @Override
    public boolean isLockConflict(SQLException failure) {
        return LOCK_CONFLICTS.contains(failure.getErrorCode());
    }

    @Override
    public Optional<String> readOnlyReason(Connection connection) throws SQLException {
        return new ReadOnlyServer(connection).reason();
    }

    @Override
    public Map<String, String> tableOptions() {
        return Map.of(TableOptions.ENGINE, TableOptions.USUAL_ENGINE);
    }

    @Override
    public List<String> beginSql() {
        return List.of("START TRANSACTION");
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
