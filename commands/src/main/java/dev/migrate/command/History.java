package dev.migrate.command;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists revisions, newest first. */
public final class History {
    private final Project project;

    public History(Project project) {
        this.project = project;
    }

    /** @param range {@code A:B}; null is everything */
    public record Request(@Nullable String range, AskDatabase ask) {}

    /**
     * @param revisions newest first
     * @param missing the applied revisions that have no file any more, if the database was asked
     */
    public record Result(List<RevisionInfo> revisions, List<RevisionInfo> missing) {
        public Result {
            revisions = List.copyOf(revisions);
            missing = List.copyOf(missing);
        }
    }

    public Result execute(Request request) {
        RevisionView view = new RevisionView(project, request.ask());
        String range = request.range();
        List<Revision> found =
                range == null ? view.map().history() : view.selector().history(RevisionRange.parse(range));
        RevisionReport report = view.report();
        return new Result(report.of(found), report.missing());
    }
}
