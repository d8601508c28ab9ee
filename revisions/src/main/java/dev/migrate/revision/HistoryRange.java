package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The part of the history between the two ends of a range. */
final class HistoryRange {
    private final RevisionMap map;
    private final Supplier<Set<RevisionId>> applied;
    private final RevisionArgument from;
    private final RevisionArgument to;

    HistoryRange(RevisionMap map, Supplier<Set<RevisionId>> applied, RevisionRange range) {
        this.map = map;
        this.applied = applied;
        from = RevisionArgument.parse(Optional.ofNullable(range.from()).orElse(RevisionArgument.BASE));
        to = RevisionArgument.parse(Optional.ofNullable(range.to()).orElse(RevisionArgument.HEADS));
    }

    List<Revision> revisions() {
        // An end of steps alone counts from the other end; two of them count from what is applied.
        boolean fromOther = from.anchor() == null && from.steps() < 0 && to.anchor() != null;
        boolean toOther = to.anchor() == null && to.steps() > 0 && from.anchor() != null;
        List<Revision> lower = fromOther
                ? resolve(from).revisionsFrom(resolve(to).revisions())
                : resolve(from).revisions();
        List<Revision> upper =
                toOther ? resolve(to).revisionsFrom(lower) : resolve(to).revisions();
        return between(lower, upper);
    }

    private ArgumentResolution resolve(RevisionArgument argument) {
        return new ArgumentResolution(map, applied, argument, true);
    }

    private List<Revision> between(List<Revision> lower, List<Revision> upper) {
        Set<RevisionId> reached = map.ancestors(ids(upper), Edges.ALL);
        lower.stream()
                .filter(revision -> !reached.contains(revision.id()))
                .findFirst()
                .ifPresent(outside -> {
                    throw new MigrateException(
                            ErrorKind.SELECTION,
                            "`" + from.text() + "` does not come before `" + to.text() + "`: " + outside.describe()
                                    + " is not on the way",
                            null,
                            "Write the older end first.");
                });
        reached.removeAll(map.ancestors(ids(lower), Edges.ALL));
        reached.addAll(ids(lower));
        List<Revision> found = new ArrayList<>(map.revisions());
        found.removeIf(revision -> !reached.contains(revision.id()));
        Collections.reverse(found);
        return List.copyOf(found);
    }

    private static List<RevisionId> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).toList();
    }
}
