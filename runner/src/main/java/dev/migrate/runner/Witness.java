package dev.migrate.runner;

import dev.migrate.dialect.LockPolling;
import dev.migrate.dialect.Resumption;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Asks the database that is migrated what became of a statement. */
public final class Witness {
    private final Connection connection;
    private final Resumption resumption;

    Witness(Connection connection, Resumption resumption) {
        this.connection = connection;
        this.resumption = resumption;
    }

    boolean isUndoable(String sql) throws SQLException {
        return resumption.isUndoable(connection, sql);
    }

    String trace(String sql) throws SQLException {
        return resumption.trace(connection, sql);
    }

    void clear(String sql) throws SQLException {
        resumption.clear(connection, sql);
    }

    Resumption.Outcome outcome(String sql, String trace) throws SQLException {
        return resumption.outcome(connection, sql, trace);
    }

    /**
     * Waits until no session executes the statement: a server completes what it has begun, also for a process that is
     * gone.
     *
     * @throws MigrateException (kind LOCK) if that takes too long
     */
    void awaitEnd(String sql, Duration wait) throws SQLException {
        if (LockPolling.succeeds(
                wait, () -> resumption.executor(connection, sql).isEmpty())) {
            return;
        }
        Optional<String> executor = resumption.executor(connection, sql);
        if (executor.isPresent()) {
            throw new MigrateException(
                    ErrorKind.LOCK,
                    "The server is still executing a statement that an earlier run began: " + executor.get() + "\n"
                            + Excerpt.of(sql),
                    null,
                    "Wait until it is done, or end that session, and run again.");
        }
    }
}
