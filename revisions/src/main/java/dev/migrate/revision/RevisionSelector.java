package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Says which revisions an argument names.
 *
 * <p>The forms are: a full id, the unique start of one, {@code head}, {@code heads}, {@code base}, {@code current}, a
 * branch label for the revision that carries it, any of these with steps ({@code ID+2}, {@code head-1}), steps alone
 * from what is applied ({@code +1}, {@code -1}), and any of it restricted to a branch ({@code LABEL@head},
 * {@code LABEL@+1}), which is a label or a revision for its line. A {@code LABEL@base} lies directly below the
 * revisions that have the label, which need not be the base of the whole line.
 */
public final class RevisionSelector {
    private final RevisionMap map;
    private final Supplier<Set<RevisionId>> applied;

    /** @param applied asked only when an argument depends on it; ids without a file are passed over */
    public RevisionSelector(RevisionMap map, Supplier<Set<RevisionId>> applied) {
        this.map = map;
        this.applied = applied;
    }

    /** A selector for where there is no database: arguments that depend on what is applied are errors. */
    public static RevisionSelector offline(RevisionMap map) {
        return new RevisionSelector(map, () -> {
            throw new MigrateException(
                    ErrorKind.USAGE,
                    "`current` and steps from it have no meaning without a database",
                    null,
                    "Name a revision instead.");
        });
    }

    /** Exactly one revision. */
    public Revision one(String argument) {
        List<Revision> found = all(argument);
        if (found.size() != 1) {
            throw new MigrateException(
                    ErrorKind.SELECTION,
                    found.isEmpty()
                            ? "`" + argument + "` names no revision"
                            : "`" + argument + "` names several revisions: " + MultipleHeads.describe(found),
                    null,
                    "Name one revision; `migrate history` lists them.");
        }
        return found.get(0);
    }

    /** All revisions that the argument names: none for {@code base}, perhaps several for {@code heads}. */
    public List<Revision> all(String argument) {
        return resolution(RevisionArgument.parse(argument)).revisions();
    }

    /** What several arguments name, each revision once. */
    public List<Revision> all(Collection<String> arguments) {
        Set<Revision> found = new LinkedHashSet<>();
        arguments.forEach(argument -> found.addAll(all(argument)));
        return List.copyOf(found);
    }

    /** What an upgrade shall reach. */
    public List<Revision> upgradeTargets(String argument) {
        RevisionArgument parsed = RevisionArgument.parse(argument);
        if (parsed.anchor() == null && parsed.steps() < 0) {
            throw wrongWay(argument, "An upgrade", "up", "+N");
        }
        return resolution(parsed).revisions();
    }

    /**
     * What a downgrade shall undo. A revision stays and what follows it goes; {@code -N} takes the last N revisions
     * of the only applied head, even where these do not lead back to one revision.
     */
    public DowngradeTarget downgradeTarget(String argument) {
        RevisionArgument parsed = RevisionArgument.parse(argument);
        if (parsed.anchor() == null && parsed.steps() > 0) {
            throw wrongWay(argument, "A downgrade", "down", "-N");
        }
        return resolution(parsed).downgradeTarget();
    }

    /**
     * The revisions from one end of a range to the other, both included, newest first: what an upgrade from the lower
     * end to the upper one would run, and the lower end. A side left out is the base or the heads; steps at the start
     * count from the end of the range, and steps at the end from its start; steps too far stop at the last revision.
     */
    public List<Revision> history(RevisionRange range) {
        return new HistoryRange(map, applied, range).revisions();
    }

    private static MigrateException wrongWay(String argument, String what, String way, String form) {
        return new MigrateException(
                ErrorKind.USAGE,
                what + " goes " + way + ", and `" + argument + "` does not",
                null,
                "Write `" + form + "` for N steps " + way + ".");
    }

    private ArgumentResolution resolution(RevisionArgument argument) {
        return new ArgumentResolution(map, applied, argument, false);
    }
}
