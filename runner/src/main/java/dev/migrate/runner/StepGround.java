package dev.migrate.runner;

import dev.migrate.revision.Direction;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a step stands on: what must be applied before an upgrade, what must not be before a downgrade. */
final class StepGround {
    private final RevisionMap map;

    StepGround(RevisionMap map) {
        this.map = map;
    }

    /** The revisions directly before the step's own, or directly after it if it is a downgrade. */
    List<RevisionId> neighbours(MigrationStep step) {
        RevisionId id = step.revision().id();
        Stream<Revision> neighbours = step.direction() == Direction.UPGRADE
                ? Stream.concat(map.parents(id).stream(), map.dependencies(id).stream())
                : Stream.concat(map.children(id).stream(), map.dependents(id).stream());
        return neighbours.map(Revision::id).distinct().toList();
    }

    /**
     * Looks whether the step can be taken, if it is still to be taken.
     *
     * @param applied what is applied, as far as it concerns the step
     * @throws MigrateException (kind HISTORY) if it cannot
     */
    void require(MigrationStep step, Set<RevisionId> applied) {
        boolean upgrade = step.direction() == Direction.UPGRADE;
        if (applied.contains(step.revision().id()) == upgrade) {
            return;
        }
        for (RevisionId neighbour : neighbours(step)) {
            if (applied.contains(neighbour) != upgrade) {
                throw outdated(step, neighbour);
            }
        }
    }

    private static MigrateException outdated(MigrationStep step, RevisionId neighbour) {
        String reason = step.direction() == Direction.UPGRADE ? " is not applied any more" : " is applied by now";
        return new MigrateException(
                ErrorKind.HISTORY,
                "The " + step.direction().word() + " of " + step.revision().describe()
                        + " is not possible any more: revision " + neighbour + reason,
                step.revision().source().name(),
                "Another runner has changed the database since this run was planned. Run again.");
    }
}
