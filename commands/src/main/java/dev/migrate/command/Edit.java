package dev.migrate.command;

import dev.migrate.revision.Revision;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.nio.file.Path;

/** Finds the file of a revision, for an editor to open. */
public final class Edit {
    private final Project project;

    public Edit(Project project) {
        this.project = project;
    }

    /** @param revision any argument that names one revision */
    public record Request(String revision) {}

    public record Result(RevisionInfo revision, Path file) {}

    public Result execute(Request request) {
        RevisionView view = new RevisionView(project, AskDatabase.NEVER);
        Revision revision = view.selector().one(request.revision());
        Path file = revision.source()
                .path()
                .orElseThrow(() -> new MigrateException(
                        ErrorKind.REVISION,
                        "Revision " + revision.describe() + " is not a file that can be edited",
                        revision.source().name(),
                        null));
        return new Result(view.report().of(revision), file);
    }
}
