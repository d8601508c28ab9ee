package dev.migrate.command;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import dev.migrate.runner.AppliedRevision;
import dev.migrate.runner.AppliedRevisions;
import java.util.List;

/** Tells where the database stands; it changes nothing, not even the version table. */
public final class Current {
    private final Project project;

    public Current(Project project) {
        this.project = project;
    }

    public record Request() {}

    /**
     * @param current the applied revisions that no applied one follows
     * @param atHead whether every revision is applied, and nothing beyond them
     * @param changed applied revisions whose file is no longer what was applied
     * @param missing applied revisions without a file
     * @param interrupted revisions that a run left half-way
     */
    public record Result(
            List<RevisionInfo> current,
            List<RevisionId> heads,
            boolean atHead,
            List<RevisionInfo> changed,
            List<RevisionInfo> missing,
            List<AppliedRevision> interrupted) {
        public Result {
            current = List.copyOf(current);
            heads = List.copyOf(heads);
            changed = List.copyOf(changed);
            missing = List.copyOf(missing);
            interrupted = List.copyOf(interrupted);
        }
    }

    public Result execute(Request request) {
        RevisionMap map = project.revisions().load();
        AppliedRevisions applied = project.applied();
        RevisionReport report = new RevisionReport(map, applied);
        return new Result(
                report.current(),
                map.heads().stream().map(Revision::id).toList(),
                report.isAtHead(),
                report.changed(),
                report.missing(),
                applied.interrupted());
    }
}
