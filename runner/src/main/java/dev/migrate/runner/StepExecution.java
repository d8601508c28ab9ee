package dev.migrate.runner;

import dev.migrate.revision.Direction;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step being taken: its statements and the version row that keeps count of them.
 *
 * <p>As long as everything happens in one transaction, the row is written once, at the end. A statement that cannot
 * be part of it makes the row say first how many statements are done, which is also which one comes next; after it
 * the count goes up. So a later run knows where to go on, and that at most this one statement is in doubt.
 */
final class StepExecution {
    private static final int NOTHING_LASTS = -1;

    private final StepScript script;
    private final VersionTable table;
    private final VersionRows rows;
    private final MigrationListener listener;
    private final StatementSink sink;
    private final RunTransaction transaction;
    private final Instant start;
    private @Nullable AppliedRevision row;
    private int first;
    private boolean resumed;
    private int lasting = NOTHING_LASTS;

    StepExecution(
            StepScript script,
            VersionTable table,
            VersionRows rows,
            MigrationListener listener,
            StatementSink sink,
            RunTransaction transaction) {
        this.script = script;
        this.table = table;
        this.rows = rows;
        this.listener = listener;
        this.sink = sink;
        this.transaction = transaction;
        start = rows.now();
    }

    /**
     * Takes the step, from where an earlier run left it; empty if there is nothing left to do.
     *
     * @param found the row of the step's revision
     */
    Optional<StepResult> run(Optional<AppliedRevision> found) throws SQLException {
        Optional<Integer> from = StepStart.of(script, found);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        row = found.orElse(null);
        first = from.get();
        resumed = found.filter(AppliedRevision::isInterrupted).isPresent();
        if (resumed) {
            lasting = first;
        }
        listener.beforeRevision(script.step(), script.size());
        sink.comment(script.direction().word() + " " + script.revision().describe());
        for (int i = first; i < script.size(); i++) {
            execute(i);
        }
        transaction.open();
        finish();
        int statements = script.size() - first;
        return Optional.of(new StepResult(
                script.revision().id(),
                script.direction(),
                statements,
                elapsed().toMillis()));
    }

    private void execute(int index) throws SQLException {
        switch (script.statements().get(index).execution()) {
            case IN_TRANSACTION -> {
                transaction.open();
                run(index);
                requireTransaction(index);
            }
            case ALONE -> {
                commitCount(index);
                run(index);
                countAfter(index);
            }
            case WITH_COUNT -> {
                commitCount(index);
                transaction.open();
                run(index);
                commitCount(index + 1);
            }
            case OPENS_OWN -> {
                commitCount(index);
                run(index);
            }
            case IN_OWN -> runInOwn(index);
            case COMMITS_OWN -> {
                count(index + 1);
                runInOwn(index);
                lasting = index + 1;
            }
        }
    }

    private void run(int index) {
        StepStatement statement = script.statements().get(index);
        int number = index + 1;
        listener.beforeStatement(script.step(), number, statement.sql());
        try {
            sink.execute(statement.sql());
        } catch (SQLException e) {
            throw new StatementFailed(script.step(), number, statement, hint(index), e);
        }
        listener.afterStatement(script.step(), number, statement.sql());
    }

    private void requireTransaction(int index) throws SQLException {
        StepStatement statement = script.statements().get(index);
        if (TransactionControl.mayHide(statement.sql()) && !sink.isTransactionOpen()) {
            throw new MigrateException(
                    ErrorKind.REVISION,
                    "Statement " + (index + 1) + " of revision "
                            + script.revision().describe()
                            + " has ended the transaction in which it ran; what the revision did so far lasts, but does"
                            + " not stand in the version table",
                    script.revision().source().name() + ":" + statement.line(),
                    "Undo what it did, and put statements that commit below `-- migrate:autocommit`.");
        }
    }

    private void runInOwn(int index) {
        try {
            run(index);
        } catch (MigrateException e) {
            rollbackOwn(e);
            throw e;
        }
    }

    private void rollbackOwn(MigrateException reason) {
        try {
            sink.execute("ROLLBACK");
        } catch (SQLException e) {
            // Some errors have rolled back already.
            reason.addSuppressed(e);
        }
    }

    /** The last statement's count is written by {@link #finish}, a moment later. */
    private void countAfter(int index) throws SQLException {
        if (index + 1 < script.size()) {
            count(index + 1);
        }
        lasting = index + 1;
    }

    private void commitCount(int done) throws SQLException {
        count(done);
        transaction.commit(script.step());
        lasting = done;
    }

    /** Makes the row say how many statements are done. */
    private void count(int done) throws SQLException {
        if (row == null || !row.isInterrupted() || row.statement() != done) {
            write(rows.interrupted(script, done, elapsed()));
        }
    }

    private void finish() throws SQLException {
        if (script.direction() == Direction.UPGRADE) {
            write(rows.applied(script.revision(), elapsed()));
        } else if (row != null) {
            sink.executeOnRow(table.deleteSql(row));
        }
    }

    private void write(AppliedRevision after) throws SQLException {
        sink.executeOnRow(row == null ? table.insertSql(after) : table.updateSql(row, after));
        row = after;
    }

    private Duration elapsed() {
        return Duration.between(start, rows.now());
    }

    private String hint(int index) {
        if (isInDoubt(index)) {
            return "An earlier run stopped at this statement, which may have taken effect all the same. Make it bear"
                    + " that (IF NOT EXISTS, IF EXISTS) or take it out, and run again: it goes on here.";
        }
        if (lasting != NOTHING_LASTS) {
            return "The " + lasting + " statements before it are done and stay done. Mend the file from this"
                    + " statement on and run again: it goes on here.";
        }
        return transaction.whatRollbackLeaves() + " Mend the file and run again.";
    }

    /** Whether an earlier run may have executed the statement and ended before it could say so. */
    private boolean isInDoubt(int index) {
        return resumed && index == first && script.statements().get(index).execution() == Execution.ALONE;
    }
}
