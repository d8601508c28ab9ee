package dev.migrate.runner;

import dev.migrate.dialect.Dialect;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionMap;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/**
 * Writes the script that does what {@link Runner} would do, for somebody else to run; no connection is opened.
 *
 * <p>The version rows say that everything was applied when the script was written, by who wrote it.
 */
public final class OfflineRunner {
    private final Dialect dialect;
    private final VersionTable table;
    private final RunnerOptions options;

    public OfflineRunner(Dialect dialect, VersionTable table, RunnerOptions options) {
        this.dialect = dialect;
        this.table = table;
        this.options = options.withClock(Clock.fixed(options.clock().instant(), ZoneOffset.UTC));
    }

    /**
     * Writes the steps in order.
     *
     * @param fromBase whether the script starts on a database without version table, and creates it
     */
    public List<StepResult> write(Appendable out, List<MigrationStep> steps, boolean fromBase) {
        List<StepScript> scripts = new StepReader(dialect, table).read(steps);
        VersionRows rows = new VersionRows(options);
        VersionState assumed = new AssumedVersionState(step -> rows.applied(step.revision(), Duration.ZERO), fromBase);
        return new StepRunner(dialect, table, options, MigrationListener.NONE, sink(out), assumed)
                .run(scripts, ResumeDecision.ASK_CATALOG);
    }

    /**
     * Writes what {@link Stamp} does.
     *
     * @param applied the revisions taken to be applied before
     * @param fromBase whether the script starts on a database without version table, and creates it
     */
    public StampResult stamp(
            Appendable out,
            RevisionMap map,
            Collection<Revision> applied,
            Collection<Revision> targets,
            boolean purge,
            boolean fromBase) {
        VersionRows rows = new VersionRows(options);
        AppliedRevisions before = new AppliedRevisions(applied.stream()
                .map(revision -> rows.applied(revision, Duration.ZERO))
                .toList());
        ScriptSink sink = sink(out);
        try {
            sink.begin();
            StampPlan plan = StampPlan.of(map, before, targets, purge);
            StampResult result = new Stamping(table, rows, sink).write(plan, map, fromBase);
            sink.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("A script has no database that could fail", e);
        }
    }

    private ScriptSink sink(Appendable out) {
        ScriptSink sink = new ScriptSink(out, dialect);
        sink.comment("Run this with a client that stops at the first error: psql -v ON_ERROR_STOP=1, sqlite3 -bail");
        return sink;
    }
}
