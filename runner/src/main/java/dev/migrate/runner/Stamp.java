package dev.migrate.runner;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Transactions;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** Sets the version table without running anything. */
public final class Stamp {
    private final Dialect dialect;
    private final VersionTable table;
    private final RunnerOptions options;

    public Stamp(Dialect dialect, VersionTable table, RunnerOptions options) {
        this.dialect = dialect;
        this.table = table;
        this.options = options;
    }

    /**
     * Makes the targets and all that they follow or need count as applied, as their files are now, and nothing that
     * follows them; rows of other branches stay, rows without a file go. All of it happens, or nothing.
     *
     * @param connection in auto-commit mode; it is left so, and open
     * @param others opens the connection that holds the lock, where the database needs one for that
     * @param targets none to forget everything
     * @param purge whether to delete all rows first, without looking at them
     */
    public StampResult stamp(
            Connection connection,
            ConnectionSource others,
            RevisionMap map,
            Collection<Revision> targets,
            boolean purge) {
        RunLock lock = new RunLock(dialect, table, options);
        try {
            lock.prepare(connection);
            return lock.hold(others, false, () -> {
                JdbcSink sink = new JdbcSink(connection, dialect, options);
                return stamp(connection, sink, map, targets, purge);
            });
        } catch (SQLException e) {
            throw table.failure("written", e);
        }
    }

    private StampResult stamp(
            Connection connection, JdbcSink sink, RevisionMap map, Collection<Revision> targets, boolean purge)
            throws SQLException {
        Transactions transactions = dialect.transactions();
        transactions.begin(connection);
        try {
            boolean missing = !table.exists(connection);
            // What is purged need not be readable.
            AppliedRevisions before = missing || purge ? AppliedRevisions.NONE : table.read(connection);
            StampPlan plan = StampPlan.of(map, before, targets, purge);
            StampResult result = new Stamping(table, new VersionRows(options), sink).write(plan, map, missing);
            transactions.commit(connection);
            return result;
        } catch (SQLException | RuntimeException e) {
            rollback(connection, e);
            throw e;
        }
    }

    private void rollback(Connection connection, Exception reason) {
        try {
            dialect.transactions().rollback(connection);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
