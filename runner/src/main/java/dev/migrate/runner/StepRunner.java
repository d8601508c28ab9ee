package dev.migrate.runner;

import dev.migrate.dialect.Capability;
import dev.migrate.dialect.Dialect;
import dev.migrate.revision.RevisionId;
import dev.migrate.schema.MigrateException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the steps of a run, one by one, with one sink. */
final class StepRunner {
    private final VersionTable table;
    private final RunnerOptions options;
    private final MigrationListener listener;
    private final StatementSink sink;
    private final VersionState versions;
    private final VersionRows rows;
    private final RunTransaction transaction;
    private final Retries retries;
    private final boolean commitsEachStep;
    private boolean timeoutChanged;
    private final Map<RevisionId, StepResult> results = new LinkedHashMap<>();

    StepRunner(
            Dialect dialect,
            VersionTable table,
            RunnerOptions options,
            MigrationListener listener,
            StatementSink sink,
            VersionState versions) {
        this.table = table;
        this.options = options;
        this.listener = listener;
        this.sink = sink;
        this.versions = versions;
        rows = new VersionRows(options);
        retries = new Retries(dialect.transactions(), options.retries());
        // A database that cannot undo a step gains nothing from one transaction around several.
        commitsEachStep =
                options.transaction() == TransactionScope.REVISION || !dialect.can(Capability.TRANSACTIONAL_DDL);
        transaction = new RunTransaction(sink, commitsEachStep);
    }

    /** Takes the steps in order; the results are of those that were still to be taken. */
    List<StepResult> run(List<StepScript> scripts, ResumeDecision decision) {
        int next = 0;
        while (next < scripts.size()) {
            try {
                run(scripts.get(next), commitsEachStep || next == scripts.size() - 1, decision);
                next++;
            } catch (MigrateException failure) {
                await(scripts.get(next), failure);
                // Where steps share a transaction, all of them are undone; those that are not are passed over.
                next = commitsEachStep ? next : 0;
            }
        }
        return List.copyOf(results.values());
    }

    /** Waits for the next attempt, if there is one. */
    private void await(StepScript script, MigrateException failure) {
        Optional<Duration> pause = retries.after(failure);
        if (pause.isEmpty()) {
            listener.failed(script.step(), failure);
            throw failure;
        }
        listener.retrying(script.step(), failure, pause.get());
        try {
            Retries.sleep(pause.get());
            versions.refresh();
        } catch (SQLException e) {
            failure.addSuppressed(e);
            listener.failed(script.step(), failure);
            throw failure;
        }
    }

    /** Takes one step, whole, unless another runner has taken it. */
    private void run(StepScript script, boolean commit, ResumeDecision decision) {
        try {
            options.stop().check();
            if (timeoutChanged) {
                sink.restoreLockTimeout();
            }
            timeoutChanged = script.mentionsTimeout();
            transaction.open();
            createTable();
            Optional<AppliedRevision> found = versions.row(script.step());
            StepRow row = new StepRow(script, table, rows, sink, found.orElse(null));
            Optional<StepResult> result =
                    new StepExecution(script, options, listener, sink, transaction, row).run(found, decision, commit);
            if (commit) {
                transaction.commit(script.step());
            }
            versions.taken(script.step());
            result.ifPresent(done -> {
                results.put(done.revision(), done);
                listener.afterRevision(script.step(), done);
            });
        } catch (SQLException e) {
            MigrateException failure = table.failure("read or written", e);
            transaction.rollback(failure);
            throw failure;
        } catch (RuntimeException e) {
            transaction.rollback(e);
            throw e;
        }
    }

    private void createTable() throws SQLException {
        if (versions.isTableMissing()) {
            sink.comment("The version table");
            for (String sql : table.createSql()) {
                sink.execute(sql);
            }
        }
    }
}
