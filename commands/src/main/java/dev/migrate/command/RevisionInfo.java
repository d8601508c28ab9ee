package dev.migrate.command;

import dev.migrate.revision.RevisionId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about one revision.
 *
 * @param file null for an applied revision that has no file any more
 * @param allLabels the labels of every branch that it belongs to, its own among them
 * @param applied null where the database was not asked
 * @param head whether no other revision follows it
 */
public record RevisionInfo(
        RevisionId revision,
        List<RevisionId> downRevisions,
        List<String> branchLabels,
        Set<String> allLabels,
        List<String> dependsOn,
        String message,
        @Nullable Instant created,
        @Nullable String file,
        @Nullable Boolean applied,
        boolean current,
        boolean head,
        FileState fileState) {

    /** How an applied revision's file compares with what was applied. */
    public enum FileState {
        /** The same, or not applied, or the database was not asked. */
        UNCHANGED,
        CHANGED,
        MISSING
    }

    public RevisionInfo {
        downRevisions = List.copyOf(downRevisions);
        branchLabels = List.copyOf(branchLabels);
        allLabels = Set.copyOf(allLabels);
        dependsOn = List.copyOf(dependsOn);
    }

    /** Without the mark of where the database is. */
    public RevisionInfo withoutCurrent() {
        return new RevisionInfo(
                revision,
                downRevisions,
                branchLabels,
                allLabels,
                dependsOn,
                message,
                created,
                file,
                applied,
                false,
                head,
                fileState);
    }

    /** Whether the revision is known to be applied. */
    public boolean isApplied() {
        return Boolean.TRUE.equals(applied);
    }
}
