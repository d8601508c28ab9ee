package dev.migrate.runner;

import dev.migrate.revision.Direction;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The version table as it was when the lock was taken, and what the run has done to it since.
 *
 * <p>Should the lock be lost on the way, nothing happens twice all the same: each write to the table names the state
 * that it expects, in the transaction of what it stands for, or before a statement that has none.
 */
final class LockedVersionState implements VersionState {
    private final Connection connection;
    private final VersionTable table;
    private final StepGround ground;
    private AppliedRevisions rows;
    private final Set<RevisionId> applied;
    private boolean tableFound;

    /** @param rows as they are while the lock is held */
    LockedVersionState(Connection connection, VersionTable table, RevisionMap map, AppliedRevisions rows) {
        this.connection = connection;
        this.table = table;
        this.rows = rows;
        ground = new StepGround(map);
        applied = new HashSet<>(rows.ids());
        tableFound = !rows.rows().isEmpty();
    }

    /** Asks until the table is found once: its creation may have been rolled back. */
    @Override
    public boolean isTableMissing() throws SQLException {
        tableFound = tableFound || table.exists(connection);
        return !tableFound;
    }

    @Override
    public Optional<AppliedRevision> row(MigrationStep step) {
        ground.require(step, applied);
        return rows.find(step.revision().id());
    }

    @Override
    public void refresh() throws SQLException {
        rows = table.read(connection);
        applied.clear();
        applied.addAll(rows.ids());
        tableFound = !rows.rows().isEmpty();
    }

    @Override
    public void taken(MigrationStep step) {
        if (step.direction() == Direction.UPGRADE) {
            applied.add(step.revision().id());
        } else {
            applied.remove(step.revision().id());
        }
    }

    @Override
    public void close() {}
}
