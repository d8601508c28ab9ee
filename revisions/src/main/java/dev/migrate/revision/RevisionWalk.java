package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Goes up or down the graph a number of steps, as long as there is only one way. */
final class RevisionWalk {
    private final RevisionMap map;
    private final String argument;
    private final @Nullable Branch branch;
    private final boolean clamped;

    /**
     * @param argument what the user wrote, for errors
     * @param branch where to stay; null for everywhere
     * @param clamped whether steps that lead too far stop at the end, instead of being an error
     */
    RevisionWalk(RevisionMap map, String argument, @Nullable Branch branch, boolean clamped) {
        this.map = map;
        this.argument = argument;
        this.branch = branch;
        this.clamped = clamped;
    }

    /**
     * Where so many steps lead; empty if that is still below everything.
     *
     * @param start empty to start below everything
     */
    Optional<Revision> up(Optional<Revision> start, int steps) {
        Optional<Revision> place = start;
        for (int step = 0; step < steps; step++) {
            List<Revision> above =
                    place.map(revision -> within(map.children(revision.id()))).orElseGet(this::bottom);
            Optional<Revision> next = only(above, "leads up to several revisions");
            if (next.isEmpty()) {
                return stop(place, "up", steps);
            }
            place = next;
        }
        return place;
    }

    /** Where so many steps lead; empty if the last one leads below everything. */
    Optional<Revision> down(Revision start, int steps) {
        Optional<Revision> place = Optional.of(start);
        for (int step = 0; step < steps; step++) {
            if (place.isEmpty()) {
                return stop(place, "down", steps);
            }
            place = only(within(map.parents(place.get().id())), "leads down to several revisions");
        }
        return place;
    }

    /**
     * The lowest of the first {@code count} revisions that count, from the given one downwards, without leaving the
     * members of the branch.
     */
    Revision lowestOf(Revision start, int count, Predicate<Revision> counts) {
        Set<RevisionId> members = branch == null ? Set.of() : branch.members();
        Optional<Revision> place = Optional.of(start);
        int left = count;
        while (true) {
            Revision revision = place.filter(here -> branch == null || members.contains(here.id()))
                    .orElseThrow(() -> tooFar("down", count));
            if (counts.test(revision) && --left == 0) {
                return revision;
            }
            place = only(within(map.parents(revision.id())), "leads down to several revisions");
        }
    }

    /** The lowest revisions of the branch, or of all. */
    List<Revision> bottom() {
        return branch == null ? map.bases() : map.bases(branch.members(), Edges.PARENTS);
    }

    /** Those of the revisions that are on the line of the branch. */
    List<Revision> within(List<Revision> revisions) {
        return branch == null
                ? revisions
                : revisions.stream()
                        .filter(revision -> branch.lineage().contains(revision.id()))
                        .toList();
    }

    private Optional<Revision> stop(Optional<Revision> place, String way, int steps) {
        if (clamped) {
            return place;
        }
        throw tooFar(way, steps);
    }

    private Optional<Revision> only(List<Revision> candidates, String problem) {
        if (candidates.size() > 1) {
            throw new MigrateException(
                    ErrorKind.SELECTION,
                    "`" + argument + "` " + problem + ": " + MultipleHeads.describe(candidates),
                    null,
                    "Name the revision itself, or a branch, as in `LABEL@head`.");
        }
        return candidates.stream().findFirst();
    }

    private MigrateException tooFar(String way, int steps) {
        return new MigrateException(
                ErrorKind.SELECTION,
                "`" + argument + "` goes too far: there are fewer than " + steps
                        + (steps == 1 ? " revision " : " revisions ") + way + " from there"
                        + (branch == null ? "" : " on the branch `" + branch.name() + "`"),
                null,
                "`migrate history -i` shows where the database is.");
    }
}
