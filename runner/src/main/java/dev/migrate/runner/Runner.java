package dev.migrate.runner;

import dev.migrate.dialect.Dialect;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Carries planned steps out on a database, one runner at a time. */
public final class Runner {
    private final Dialect dialect;
    private final VersionTable table;
    private final RunnerOptions options;
    private final MigrationListener listener;

    public Runner(Dialect dialect, VersionTable table, RunnerOptions options, MigrationListener listener) {
        this.dialect = dialect;
        this.table = table;
        this.options = options;
        this.listener = new QuietListener(listener);
    }

    /**
     * Takes the steps in order; those that another runner has taken by then are passed over.
     *
     * @param connection in auto-commit mode; it is left so, and open
     * @param others opens the connection that holds the lock, where the database needs one for that
     * @param map the graph that the steps were planned on
     * @throws StatementFailed if a statement fails; earlier revisions stay, unless all share one transaction
     * @throws dev.migrate.schema.MigrateException before anything runs, if the version table and the files contradict
     *     each other, or a step has nothing that can run here
     */
    public RunResult run(Connection connection, ConnectionSource others, RevisionMap map, List<MigrationStep> steps) {
        return run(connection, others, map, steps, ResumeDecision.ASK_CATALOG);
    }

    /**
     * Completes the step that an earlier run left half-way, and no other.
     *
     * @param decision what becomes of the statement at which it ended
     * @throws dev.migrate.schema.MigrateException (kind HISTORY) if no step is half-way, or its file is missing
     */
    public RunResult resume(Connection connection, ConnectionSource others, RevisionMap map, ResumeDecision decision) {
        try {
            AppliedRevision row =
                    table.read(connection).interrupted().stream().findFirst().orElseThrow(Interruption::none);
            MigrationStep step = map.find(row.revision())
                    .map(revision -> new MigrationStep(revision, row.state().direction()))
                    .orElseThrow(() -> Interruption.withoutFile(row));
            return run(connection, others, map, List.of(step), decision);
        } catch (SQLException e) {
            throw table.failure("read", e);
        }
    }

    private RunResult run(
            Connection connection,
            ConnectionSource others,
            RevisionMap map,
            List<MigrationStep> steps,
            ResumeDecision decision) {
        List<StepScript> scripts = new StepReader(dialect, table).read(steps);
        RunLock lock = new RunLock(dialect, table, options);
        options.stop().begin();
        try {
            lock.prepare(connection);
            AppliedRevisions applied = check(connection, map, steps);
            if (steps.isEmpty()) {
                return new RunResult(List.of(), applied.heads());
            }
            boolean throughout = scripts.stream().anyMatch(StepScript::leavesTransaction);
            listener.beforeLock();
            return lock.hold(others, throughout, () -> {
                refuseReadOnly(connection);
                // Whoever had the lock before may have changed everything.
                AppliedRevisions now = check(connection, map, steps);
                requireRights(connection, now);
                return run(connection, scripts, versions(connection, map, now), decision);
            });
        } catch (SQLException e) {
            throw table.failure("read", e);
        } finally {
            options.stop().end();
        }
    }

    private RunResult run(
            Connection connection, List<StepScript> scripts, VersionState versions, ResumeDecision decision)
            throws SQLException {
        try (versions) {
            JdbcSink sink = new JdbcSink(connection, dialect, options);
            List<StepResult> results =
                    new StepRunner(dialect, table, options, listener, sink, versions).run(scripts, decision);
            return new RunResult(results, table.read(connection).heads());
        }
    }

    private void refuseReadOnly(Connection connection) throws SQLException {
        Optional<String> reason = dialect.transactions().readOnlyReason(connection);
        if (reason.isPresent()) {
            throw new MigrateException(
                    ErrorKind.DATABASE,
                    "The database is read-only: " + reason.get() + "; nothing was run",
                    null,
                    "Connect to the primary server, as a user who may write.");
        }
    }

    /** If there is no table yet, its creation is the first thing that happens. */
    private void requireRights(Connection connection, AppliedRevisions now) throws SQLException {
        // A database whose transactions are the lock knows no rights on tables.
        boolean rights = !dialect.lock().heldByTransactions();
        if (rights && (!now.rows().isEmpty() || table.exists(connection))) {
            table.requireRights(connection);
        }
    }

    private VersionState versions(Connection connection, RevisionMap map, AppliedRevisions now) {
        return dialect.lock().heldByTransactions()
                ? new LiveVersionState(connection, table, map)
                : new LockedVersionState(connection, table, map, now);
    }

    private AppliedRevisions check(Connection connection, RevisionMap map, List<MigrationStep> steps)
            throws SQLException {
        AppliedRevisions applied = table.read(connection);
        HistoryCheck.of(map, applied).requireClean();
        Set<RevisionId> planned =
                steps.stream().map(step -> step.revision().id()).collect(Collectors.toSet());
        for (AppliedRevision row : applied.interrupted()) {
            if (!planned.contains(row.revision())) {
                throw Interruption.inTheWay(row);
            }
        }
        return applied;
    }
}
