package dev.migrate.runner;

import dev.migrate.revision.MigrationStep;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.sql.SQLException;
import java.util.Objects;

/** The transaction that a run has open at this moment, if any. */
final class RunTransaction {
    private final StatementSink sink;
    private final boolean endsWithStep;
    private boolean open;
    private boolean everCommitted;

    /** @param endsWithStep whether each step is committed before the next one */
    RunTransaction(StatementSink sink, boolean endsWithStep) {
        this.sink = sink;
        this.endsWithStep = endsWithStep;
    }

    /** Begins one unless it is open already. */
    void open() throws SQLException {
        if (!open) {
            sink.begin();
            open = true;
        }
    }

    /**
     * Commits it if it is open.
     *
     * @param step the last one in it, for errors
     * @throws MigrateException if the database refuses what was done
     */
    void commit(MigrationStep step) throws SQLException {
        if (open) {
            end(step, sink::commit);
        }
    }

    /** Inserts a row and commits; a transaction must be open. */
    void insertAndCommit(MigrationStep step, String insert) {
        end(step, () -> sink.insertAndCommit(insert));
    }

    private void end(MigrationStep step, Ending ending) {
        try {
            ending.run();
        } catch (SQLException e) {
            throw refused(step, e);
        }
        open = false;
        everCommitted = true;
    }

    private interface Ending {
        void run() throws SQLException;
    }

    /** Rolls back whatever is open; what goes wrong is added to the failure that is the reason. */
    void rollback(Exception reason) {
        open = false;
        try {
            sink.rollback();
        } catch (SQLException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /** What the database is like after a rollback, as a sentence for the user. */
    String whatRollbackLeaves() {
        if (endsWithStep) {
            return "The database is as it was before this revision.";
        }
        return everCommitted
                ? "Everything that ran after the last autocommit part is undone."
                : "The database is as it was before this run.";
    }

    private static MigrateException refused(MigrationStep step, SQLException cause) {
        // Class 08 of the standard's codes is about the connection.
        boolean connectionLost =
                Objects.requireNonNullElse(cause.getSQLState(), "").startsWith("08");
        return new MigrateException(
                ErrorKind.STATEMENT,
                "The " + step.direction().word() + " of revision "
                        + step.revision().describe() + " cannot be committed: " + cause.getMessage(),
                step.revision().source().name(),
                connectionLost
                        ? "Run again: the version table says whether it was committed."
                        : "Everything in the transaction was undone.",
                cause);
    }
}
