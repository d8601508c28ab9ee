package dev.migrate.runner;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * One step being taken.
 *
 * <p>As long as everything happens in one transaction, the row is written once, at the end. A statement that cannot
 * be part of it makes the row say first how many statements are done, which is also which one comes next, and what
 * the catalog says before it; after it the count goes up. So a later run knows where to go on, and can find out about
 * the one statement in doubt.
 */
final class StepExecution {
    private static final int NOTHING_LASTS = -1;

    private final StepScript script;
    private final RunnerOptions options;
    private final MigrationListener listener;
    private final StatementSink sink;
    private final RunTransaction transaction;
    private final StepRow row;
    private int first;
    private int lasting = NOTHING_LASTS;

    StepExecution(
            StepScript script,
            RunnerOptions options,
            MigrationListener listener,
            StatementSink sink,
            RunTransaction transaction,
            StepRow row) {
        this.script = script;
        this.options = options;
        this.listener = listener;
        this.sink = sink;
        this.transaction = transaction;
        this.row = row;
    }

    /**
     * Takes the step, from where an earlier run left it; empty if there is nothing left to do.
     *
     * @param found the row of the step's revision
     * @param commit whether the transaction ends with the step
     */
    Optional<StepResult> run(Optional<AppliedRevision> found, ResumeDecision decision, boolean commit)
            throws SQLException {
        Optional<Integer> from = StepStart.of(script, found);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        first = from.get();
        Optional<AppliedRevision> interrupted = found.filter(AppliedRevision::isInterrupted);
        if (interrupted.isPresent()) {
            resume(interrupted.get(), decision);
        }
        listener.beforeRevision(script.step(), script.size());
        sink.comment(script.direction().word() + " " + script.revision().describe());
        for (int i = first; i < script.size(); i++) {
            execute(i);
        }
        transaction.open();
        if (commit) {
            row.finish(transaction);
        } else {
            row.finish();
        }
        return Optional.of(new StepResult(
                script.revision().id(),
                script.direction(),
                script.size() - first,
                row.elapsed().toMillis()));
    }

    private void resume(AppliedRevision interrupted, ResumeDecision decision) throws SQLException {
        // What the catalog is asked, and what the session is told again, happens outside of a transaction.
        transaction.commit(script.step());
        first = new ResumePoint(script, interrupted, decision).find(sink.witness(), options.lockWait());
        row.count(first);
        lasting = first;
        for (StepStatement statement : SessionStatements.of(script, first)) {
            sink.execute(statement.sql());
        }
        if (first < script.size()) {
            clear(first);
        }
    }

    private void clear(int index) throws SQLException {
        if (script.statements().get(index).execution() == Execution.ALONE) {
            Optional<Witness> witness = sink.witness();
            if (witness.isPresent()) {
                witness.get().clear(script.statements().get(index).sql());
            }
        }
    }

    private void execute(int index) throws SQLException {
        switch (script.statements().get(index).execution()) {
            case IN_TRANSACTION -> {
                transaction.open();
                run(index);
                requireTransaction(index);
            }
            case ALONE -> runAlone(index);
            case WITH_COUNT -> runWithCount(index);
            case OPENS_OWN -> {
                commitCount(index);
                run(index);
            }
            case IN_OWN -> runInOwn(index);
            case COMMITS_OWN -> {
                row.count(index + 1);
                runInOwn(index);
                lasting = index + 1;
            }
        }
    }

    private void runAlone(int index) throws SQLException {
        Optional<Witness> witness = sink.witness();
        if (witness.isPresent()) {
            row.begin(index, witness.get().trace(script.statements().get(index).sql()));
        } else {
            row.count(index);
        }
        transaction.commit(script.step());
        lasting = index;
        try {
            run(index);
        } catch (MigrateException e) {
            notDone(index, e);
            throw e;
        }
        // The last statement's count is written with the end of the step, a moment later.
        if (index + 1 < script.size()) {
            row.count(index + 1);
        }
        lasting = index + 1;
    }

    /** A statement that has failed is not in doubt; without a connection, the row cannot say so. */
    private void notDone(int index, MigrateException failure) {
        try {
            row.count(index);
        } catch (SQLException | MigrateException e) {
            failure.addSuppressed(e);
        }
    }

    private void runWithCount(int index) throws SQLException {
        Optional<Witness> witness = sink.witness();
        String sql = script.statements().get(index).sql();
        if (witness.isPresent() && !witness.get().isUndoable(sql)) {
            runAlone(index);
            return;
        }
        commitCount(index);
        transaction.open();
        run(index);
        commitCount(index + 1);
    }

    private void run(int index) {
        StepStatement statement = script.statements().get(index);
        int number = index + 1;
        options.stop().check();
        listener.beforeStatement(script.step(), number, statement.sql());
        try {
            sink.execute(statement.sql());
        } catch (SQLException e) {
            if (options.stop().isRequested()) {
                throw StopSignal.stopped(
                        "statement " + number + " of " + script.revision().describe() + " did not complete. "
                                + whatLasts(),
                        e);
            }
            throw new StatementFailed(script.step(), number, statement, hint(), e);
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

    private void commitCount(int done) throws SQLException {
        row.count(done);
        transaction.commit(script.step());
        lasting = done;
    }

    private String hint() {
        return lasting != NOTHING_LASTS
                ? whatLasts() + " Mend the file from this statement on and run again: it goes on here."
                : whatLasts() + " Mend the file and run again.";
    }

    private String whatLasts() {
        if (lasting == NOTHING_LASTS) {
            return transaction.whatRollbackLeaves();
        }
        return lasting == 1
                ? "The statement before it is done and stays done."
                : "The " + lasting + " statements before it are done and stay done.";
    }
}
