package dev.migrate.command;

import java.util.List;

/** Lists the revisions that no other one follows. */
public final class Heads {
    private final Project project;

    public Heads(Project project) {
        this.project = project;
    }

    public record Request(AskDatabase ask) {}

    public record Result(List<RevisionInfo> revisions) {
        public Result {
            revisions = List.copyOf(revisions);
        }
    }

    public Result execute(Request request) {
        RevisionView view = new RevisionView(project, request.ask());
        return new Result(view.report().of(view.map().heads()));
    }
}
