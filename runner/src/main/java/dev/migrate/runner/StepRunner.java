package dev.migrate.runner;

import dev.migrate.dialect.Capability;
import dev.migrate.dialect.Dialect;
import dev.migrate.schema.MigrateException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the steps of a run, one by one, with one sink. */
final class StepRunner {
    private final VersionTable table;
    private final MigrationListener listener;
    private final StatementSink sink;
    private final VersionState versions;
    private final VersionRows rows;
    private final RunTransaction transaction;
    private final boolean commitsEachStep;

    StepRunner(
            Dialect dialect,
            VersionTable table,
            RunnerOptions options,
            MigrationListener listener,
            StatementSink sink,
            VersionState versions) {
        this.table = table;
        this.listener = listener;
        this.sink = sink;
        this.versions = versions;
        rows = new VersionRows(options);
        // A database that cannot undo a step gains nothing from one transaction around several.
        commitsEachStep =
                options.transaction() == TransactionScope.REVISION || !dialect.can(Capability.TRANSACTIONAL_DDL);
        transaction = new RunTransaction(sink, commitsEachStep);
    }

    /** Takes the steps in order; the results are of those that were still to be taken. */
    List<StepResult> run(List<StepScript> scripts) {
        List<StepResult> results = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            boolean commit = commitsEachStep || i == scripts.size() - 1;
            run(scripts.get(i), commit).ifPresent(results::add);
        }
        return results;
    }

    /** Takes one step, whole; empty if another runner has taken it. */
    private Optional<StepResult> run(StepScript script, boolean commit) {
        StepExecution execution = new StepExecution(script, table, rows, listener, sink, transaction);
        try {
            transaction.open();
            createTable();
            Optional<StepResult> result = execution.run(versions.row(script.step()));
            if (commit) {
                transaction.commit(script.step());
            }
            versions.taken(script.step());
            result.ifPresent(done -> listener.afterRevision(script.step(), done));
            return result;
        } catch (SQLException e) {
            throw abort(script, table.failure("read or written", e));
        } catch (MigrateException e) {
            throw abort(script, e);
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

    private MigrateException abort(StepScript script, MigrateException failure) {
        transaction.rollback(failure);
        listener.failed(script.step(), failure);
        return failure;
    }
}
