package dev.migrate.revision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a revision file says of itself before its SQL.
 *
 * @param downRevisions the revisions that this one follows: none for a root, several for a merge
 * @param dependsOn ids or branch labels of revisions that must be applied before this one without being its parents
 * @param message one line; empty if the author gave none
 */
public record RevisionHeader(
        RevisionId id,
        List<RevisionId> downRevisions,
        List<String> branchLabels,
        List<String> dependsOn,
        String message,
        @Nullable Instant created) {

    public RevisionHeader {
        downRevisions = List.copyOf(downRevisions);
        branchLabels = List.copyOf(branchLabels);
        dependsOn = List.copyOf(dependsOn);
    }
}
