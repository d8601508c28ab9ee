package dev.migrate.revision;

import java.util.List;

/**
 * What must run to get from one state to another.
 *
 * @param steps in the order in which they run; none if the target is reached already
 * @param outOfOrder the revisions to upgrade that come before one that is applied already: they were added or
 *     re-parented after the database had gone past them
 */
public record MigrationPlan(List<MigrationStep> steps, List<Revision> outOfOrder) {

    public MigrationPlan {
        steps = List.copyOf(steps);
        outOfOrder = List.copyOf(outOfOrder);
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
