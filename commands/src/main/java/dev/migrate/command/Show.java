package dev.migrate.command;

import dev.migrate.revision.Revision;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells everything about the revisions that an argument names. */
public final class Show {
    private final Project project;

    public Show(Project project) {
        this.project = project;
    }

    /** @param revision any revision argument */
    public record Request(String revision, AskDatabase ask) {}

    /** @param revisions several for {@code heads}, or for {@code current} with several heads */
    public record Result(List<Shown> revisions) {
        public Result {
            revisions = List.copyOf(revisions);
        }
    }

    /** A revision and the text of its file. */
    public record Shown(RevisionInfo revision, String text) {}

    public Result execute(Request request) {
        RevisionView view = new RevisionView(project, request.ask());
        List<Revision> found = view.selector().all(request.revision());
        if (found.isEmpty()) {
            throw new MigrateException(
                    ErrorKind.SELECTION,
                    "`" + request.revision() + "` names no revision",
                    null,
                    "`migrate history` lists them.");
        }
        RevisionReport report = view.report();
        return new Result(found.stream()
                .map(revision -> new Shown(report.of(revision), text(revision)))
                .toList());
    }

    private static String text(Revision revision) {
        try {
            return new String(revision.source().read(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new MigrateException(
                    ErrorKind.REVISION,
                    "The revision file cannot be read: " + e.getMessage(),
                    revision.source().name(),
                    "Check that the file exists and may be read.",
                    e);
        }
    }
}
