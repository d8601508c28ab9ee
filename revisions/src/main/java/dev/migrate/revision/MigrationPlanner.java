package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the steps from what is applied to what is wanted. What is applied is given as one id for each applied
 * revision, not as heads.
 */
public final class MigrationPlanner {
    private final RevisionMap map;

    public MigrationPlanner(RevisionMap map) {
        this.map = map;
    }

    /**
     * The targets and all that they follow or need, as far as it is not applied.
     *
     * @throws MigrateException if an applied revision has no file
     */
    public MigrationPlan upgrade(Collection<Revision> targets, Set<RevisionId> applied) {
        refuseMissing(applied);
        Set<RevisionId> pending = map.ancestors(ids(targets), Edges.ALL);
        pending.removeAll(applied);
        Set<RevisionId> passed = map.ancestors(applied, Edges.ALL);
        return new MigrationPlan(
                steps(pending, Direction.UPGRADE),
                pending.stream().filter(passed::contains).map(map::get).toList());
    }

    /**
     * The applied revisions that the target undoes, newest first, with all that follow or need them. What they
     * themselves needed stays.
     *
     * @throws MigrateException if an applied revision has no file, or what is to stay is not applied
     */
    public MigrationPlan downgrade(DowngradeTarget target, Set<RevisionId> applied) {
        refuseMissing(applied);
        Set<RevisionId> undone = map.descendants(ids(target.undone()), Edges.ALL);
        undone.retainAll(applied);
        if (undone.isEmpty()) {
            requireApplied(target, applied);
        }
        List<MigrationStep> steps = steps(undone, Direction.DOWNGRADE);
        Collections.reverse(steps);
        return new MigrationPlan(steps, List.of());
    }

    /**
     * What counts as applied after a stamp: the targets and all that they follow or need; nothing that follows or
     * needs them; and, where they do not touch it, what is applied already. Ids without a file are dropped.
     *
     * @param targets none to forget everything
     * @throws MigrateException if one of the targets follows another one
     */
    public Set<RevisionId> stamp(Collection<Revision> targets, Set<RevisionId> applied) {
        if (targets.isEmpty()) {
            return Set.of();
        }
        refuseOverlap(map, targets);
        Set<RevisionId> stamped = new LinkedHashSet<>(applied);
        stamped.removeIf(id -> !map.contains(id));
        stamped.removeAll(map.descendants(ids(targets), Edges.ALL));
        stamped.addAll(map.ancestors(ids(targets), Edges.ALL));
        return ordered(stamped);
    }

    /** Refuses a set of revisions that cannot be heads together. */
    static void refuseOverlap(RevisionMap map, Collection<Revision> revisions) {
        List<Revision> heads = map.heads(ids(revisions), Edges.PARENTS);
        for (Revision revision : revisions) {
            if (!heads.contains(revision)) {
                throw new MigrateException(
                        ErrorKind.SELECTION,
                        "Another one of the given revisions follows " + revision.describe() + " already",
                        null,
                        "Leave " + revision.id() + " out.");
            }
        }
    }

    private void refuseMissing(Set<RevisionId> applied) {
        Set<RevisionId> missing = map.missing(applied);
        if (!missing.isEmpty()) {
            String names = missing.stream().map(RevisionId::value).collect(Collectors.joining(", "));
            throw new MigrateException(
                    ErrorKind.HISTORY,
                    missing.size() == 1
                            ? "The applied revision " + names + " has no file any more"
                            : "The applied revisions " + names + " have no files any more",
                    null,
                    "Bring the files back (another branch may have them), or accept the present state with"
                            + " `migrate stamp`.");
        }
    }

    private void requireApplied(DowngradeTarget target, Set<RevisionId> applied) {
        for (Revision kept : target.kept()) {
            if (!applied.contains(kept.id())) {
                throw new MigrateException(
                        ErrorKind.SELECTION,
                        "Cannot go back to " + kept.describe() + ", which is not applied",
                        null,
                        "`migrate current` shows what is applied; to go forward, use `migrate upgrade "
                                + target.argument() + "`.");
            }
        }
    }

    private List<MigrationStep> steps(Set<RevisionId> ids, Direction direction) {
        return ids.stream()
                .map(id -> new MigrationStep(map.get(id), direction))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Set<RevisionId> ordered(Set<RevisionId> ids) {
        return map.revisions().stream()
                .map(Revision::id)
                .filter(ids::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<RevisionId> ids(Collection<Revision> revisions) {
        return revisions.stream().map(Revision::id).toList();
    }
}
