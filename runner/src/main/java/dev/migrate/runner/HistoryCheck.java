package dev.migrate.runner;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionMap;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the version table and the revision files say differently.
 *
 * @param changed applied revisions whose file is no longer the one that was applied
 * @param vanished revisions in the table that have no file
 */
public record HistoryCheck(List<Revision> changed, List<AppliedRevision> vanished) {
    public HistoryCheck {
        changed = List.copyOf(changed);
        vanished = List.copyOf(vanished);
    }

    /** Compares; a revision that is half-way may change, within limits that are checked when it goes on. */
    public static HistoryCheck of(RevisionMap map, AppliedRevisions applied) {
        return new HistoryCheck(
                applied.rows().stream()
                        .filter(row -> !row.isInterrupted())
                        .flatMap(row -> map.find(row.revision()).stream()
                                .filter(revision -> !revision.checksum().equals(row.checksum())))
                        .toList(),
                applied.rows().stream()
                        .filter(row -> !map.contains(row.revision()))
                        .toList());
    }

    public boolean isClean() {
        return changed.isEmpty() && vanished.isEmpty();
    }

    /** @throws MigrateException (kind HISTORY) that names every one of them */
    public void requireClean() {
        if (isClean()) {
            return;
        }
        String changes = changed.stream().map(HistoryCheck::describe).collect(Collectors.joining());
        String losses = vanished.stream()
                .map(row -> "\n  " + row.revision() + (row.message().isEmpty() ? "" : " (" + row.message() + ")"))
                .collect(Collectors.joining());
        throw new MigrateException(
                ErrorKind.HISTORY,
                (changes.isEmpty() ? "" : "The files of applied revisions have changed:" + changes)
                        + (changes.isEmpty() || losses.isEmpty() ? "" : "\n")
                        + (losses.isEmpty() ? "" : "The files of applied revisions are missing:" + losses),
                changed.stream()
                        .map(revision -> revision.source().name())
                        .findFirst()
                        .orElse(null),
                "Bring the files back as they were applied, or accept the present state with `migrate stamp current`.");
    }

    private static String describe(Revision revision) {
        return "\n  " + revision.describe() + " in " + revision.source().name();
    }
}
