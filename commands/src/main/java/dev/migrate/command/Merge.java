package dev.migrate.command;

import dev.migrate.command.autogenerate.RenameRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an empty revision that follows several others. */
public final class Merge {
    private final Project project;

    public Merge(Project project) {
        this.project = project;
    }

    /**
     * @param revisions revision arguments; {@code heads} for all heads
     * @param id null for a random one
     */
    public record Request(
            List<String> revisions, String message, @Nullable String id, boolean splice, List<String> branchLabels) {
        public Request {
            revisions = List.copyOf(revisions);
            branchLabels = List.copyOf(branchLabels);
        }
    }

    public CreateRevision.Result execute(Request request) {
        return new CreateRevision(project)
                .execute(new CreateRevision.Request(
                        request.message(),
                        false,
                        true,
                        request.id(),
                        request.revisions(),
                        request.splice(),
                        request.branchLabels(),
                        List.of(),
                        RenameRules.NONE));
    }
}
