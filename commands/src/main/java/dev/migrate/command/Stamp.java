package dev.migrate.command;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import dev.migrate.revision.RevisionSelector;
import dev.migrate.runner.AppliedRevisions;
import dev.migrate.runner.StampResult;
import dev.migrate.runner.VersionTable;
import java.util.List;
import java.util.Set;

/** Sets the version table without running anything. */
public final class Stamp {
    private final Project project;

    public Stamp(Project project) {
        this.project = project;
    }

    /**
     * @param revisions revision arguments; {@code base} forgets everything
     * @param purge whether all rows go first, also those that cannot be understood
     */
    public record Request(List<String> revisions, boolean purge, RunLimits limits) {
        public Request(List<String> revisions, boolean purge) {
            this(revisions, purge, RunLimits.defaults());
        }

        public Request {
            revisions = List.copyOf(revisions);
        }
    }

    /** @param current where the database stands now */
    public record Result(StampResult rows, List<RevisionId> current) {
        public Result {
            current = List.copyOf(current);
        }
    }

    public Result execute(Request request) {
        RevisionMap map = project.revisions().load();
        return project.database().with((connection, dialect) -> {
            VersionTable table = project.versionTable(dialect);
            Set<RevisionId> applied =
                    request.purge() ? Set.of() : table.read(connection).ids();
            List<Revision> targets = new RevisionSelector(map, () -> applied).all(request.revisions());
            StampResult rows = new dev.migrate.runner.Stamp(
                            dialect, table, request.limits().applyTo(project.runnerOptions()))
                    .stamp(connection, project.database()::connect, map, targets, request.purge());
            AppliedRevisions now = table.read(connection);
            return new Result(rows, now.heads());
        });
    }
}
