package dev.migrate.runner;

import dev.migrate.revision.MigrationPlanner;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows that a stamp changes.
 *
 * @param purge whether all rows go first, known or not
 * @param deleted the rows that go one by one
 * @param accepted the rows that are brought into line with their files
 * @param inserted the revisions that get a row, in topological order
 */
record StampPlan(
        boolean purge, List<AppliedRevision> deleted, List<AppliedRevision> accepted, List<Revision> inserted) {

    /** @param targets none to forget everything */
    static StampPlan of(RevisionMap map, AppliedRevisions before, Collection<Revision> targets, boolean purge) {
        MigrationPlanner planner = new MigrationPlanner(map);
        Set<RevisionId> accepted = planner.stamp(targets, Set.of());
        if (purge) {
            return new StampPlan(true, List.of(), List.of(), revisions(map, accepted));
        }
        Set<RevisionId> rows = new HashSet<>();
        before.rows().forEach(row -> rows.add(row.revision()));
        Set<RevisionId> after = planner.stamp(targets, rows);
        List<RevisionId> inserted = new ArrayList<>(after);
        inserted.removeIf(rows::contains);
        return new StampPlan(
                false,
                before.rows().stream()
                        .filter(row -> !after.contains(row.revision()))
                        .toList(),
                before.rows().stream()
                        .filter(row -> accepted.contains(row.revision()) && !isInLine(map.get(row.revision()), row))
                        .toList(),
                revisions(map, inserted));
    }

    private static boolean isInLine(Revision revision, AppliedRevision row) {
        return !row.isInterrupted()
                && row.checksum().equals(revision.checksum())
                && row.downRevisions().equals(revision.downRevisions());
    }

    private static List<Revision> revisions(RevisionMap map, Collection<RevisionId> ids) {
        return ids.stream().map(map::get).toList();
    }
}
