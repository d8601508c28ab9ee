package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One argument on its way to the revisions that it names. */
final class ArgumentResolution {
    private final RevisionMap map;
    private final RevisionNames names;
    private final Supplier<Set<RevisionId>> applied;
    private final RevisionArgument argument;
    private final @Nullable Branch branch;
    private final RevisionWalk walk;

    /** @param clamped whether steps that lead too far stop at the end, instead of being an error */
    ArgumentResolution(RevisionMap map, Supplier<Set<RevisionId>> applied, RevisionArgument argument, boolean clamped) {
        this.map = map;
        this.names = new RevisionNames(map);
        this.applied = applied;
        this.argument = argument;
        this.branch = Optional.ofNullable(argument.branch()).map(names::branch).orElse(null);
        this.walk = new RevisionWalk(map, argument.text(), branch, clamped);
    }

    List<Revision> revisions() {
        return revisionsFrom(start());
    }

    /** @param start what the argument's steps count from */
    List<Revision> revisionsFrom(List<Revision> start) {
        if (argument.steps() == 0) {
            return start;
        }
        Optional<Revision> only = single(start);
        Optional<Revision> found = argument.steps() > 0
                ? walk.up(only, argument.steps())
                : walk.down(only.orElseThrow(this::belowBase), -argument.steps());
        return found.stream().toList();
    }

    DowngradeTarget downgradeTarget() {
        if (argument.anchor() == null) {
            Set<RevisionId> current = appliedOnBranch();
            Revision head = single(start()).orElseThrow(this::belowBase);
            Revision lowest = walk.lowestOf(head, -argument.steps(), revision -> current.contains(revision.id()));
            return new DowngradeTarget(argument.text(), List.of(), List.of(lowest));
        }
        List<Revision> kept = revisions();
        return new DowngradeTarget(argument.text(), kept, kept.isEmpty() ? lowest() : above(kept));
    }

    private List<Revision> start() {
        String anchor = argument.anchor();
        if (anchor == null) {
            return map.heads(appliedOnBranch(), Edges.ALL);
        }
        return switch (anchor) {
            case RevisionArgument.HEAD -> head();
            case RevisionArgument.HEADS -> walk.within(map.heads());
            case RevisionArgument.BASE -> List.of();
            case RevisionArgument.CURRENT -> map.heads(appliedOnBranch(), Edges.PARENTS);
            default -> List.of(branch == null ? names.revision(anchor) : names.revision(anchor, branch));
        };
    }

    private List<Revision> head() {
        List<Revision> heads = walk.within(map.heads());
        if (heads.size() > 1) {
            throw new MultipleHeads(
                    "`" + argument.text() + "` names several heads",
                    heads,
                    "Say `heads` for all of them, name one, or join them with `migrate merge heads`.");
        }
        return heads;
    }

    private Set<RevisionId> appliedOnBranch() {
        Set<RevisionId> known = new LinkedHashSet<>(applied.get());
        known.removeIf(
                id -> !map.contains(id) || (branch != null && !branch.lineage().contains(id)));
        return known;
    }

    private Optional<Revision> single(List<Revision> start) {
        if (start.size() > 1) {
            throw new MultipleHeads(
                    "`" + argument.text() + "` could start from several revisions",
                    start,
                    "Name the revision itself, or a branch, as in `LABEL@head`.");
        }
        return start.stream().findFirst();
    }

    /** What goes when nothing is to stay: everything, a branch, or the line that the steps led down. */
    private List<Revision> lowest() {
        if (argument.steps() >= 0) {
            return walk.bottom();
        }
        Revision from = single(start()).orElseThrow(this::belowBase);
        return walk.down(from, -argument.steps() - 1).stream().toList();
    }

    private List<Revision> above(List<Revision> kept) {
        return kept.stream()
                .flatMap(revision -> walk.within(map.children(revision.id())).stream())
                .distinct()
                .toList();
    }

    private MigrateException belowBase() {
        return new MigrateException(
                ErrorKind.SELECTION,
                "`" + argument.text() + "` leads down from where no revision is applied",
                null,
                "`migrate current` shows what is applied.");
    }
}
