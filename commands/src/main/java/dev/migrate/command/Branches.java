package dev.migrate.command;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionMap;
import java.util.List;

/** Lists the revisions that several others follow, each with those. */
public final class Branches {
    private final Project project;

    public Branches(Project project) {
        this.project = project;
    }

    public record Request(AskDatabase ask) {}

    public record Result(List<BranchPoint> branchPoints) {
        public Result {
            branchPoints = List.copyOf(branchPoints);
        }
    }

    /** A revision and the several that follow it. */
    public record BranchPoint(RevisionInfo revision, List<RevisionInfo> children) {
        public BranchPoint {
            children = List.copyOf(children);
        }
    }

    public Result execute(Request request) {
        RevisionView view = new RevisionView(project, request.ask());
        RevisionMap map = view.map();
        RevisionReport report = view.report();
        List<Revision> points = map.branchPoints();
        return new Result(points.stream()
                .map(point -> new BranchPoint(report.of(point), report.of(map.children(point.id()))))
                .toList());
    }
}
