package dev.migrate.runner;

import dev.migrate.revision.Direction;
import dev.migrate.revision.MigrationStep;
import java.util.Optional;
import java.util.function.Function;

/** The version table as a script must take it to be: the plan's starting point. */
final class AssumedVersionState implements VersionState {
    private final Function<MigrationStep, AppliedRevision> appliedRow;
    private boolean tableMissing;

    /**
     * @param appliedRow the row that a revision has when it is applied
     * @param tableMissing whether the script starts on a database that has no version table
     */
    AssumedVersionState(Function<MigrationStep, AppliedRevision> appliedRow, boolean tableMissing) {
        this.appliedRow = appliedRow;
        this.tableMissing = tableMissing;
    }

    /** True once at most: the first step creates the table. */
    @Override
    public boolean isTableMissing() {
        boolean missing = tableMissing;
        tableMissing = false;
        return missing;
    }

    @Override
    public Optional<AppliedRevision> row(MigrationStep step) {
        return step.direction() == Direction.UPGRADE ? Optional.empty() : Optional.of(appliedRow.apply(step));
    }

    @Override
    public void refresh() {}

    @Override
    public void taken(MigrationStep step) {}

    @Override
    public void close() {}
}
