package dev.migrate.runner;

import dev.migrate.revision.RevisionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One row of the version table.
 *
 * @param message empty if the revision has none
 * @param checksum of the file; in a row that is not {@link State#APPLIED}, how far the step has come
 * @param appliedAt to the millisecond
 * @param statement how many statements of the current direction are done; 0 once applied
 */
public record AppliedRevision(
        RevisionId revision,
        List<RevisionId> downRevisions,
        String message,
        String checksum,
        Instant appliedAt,
        String appliedBy,
        Duration duration,
        State state,
        int statement) {

    public AppliedRevision {
        downRevisions = List.copyOf(downRevisions);
    }

    public boolean isInterrupted() {
        return state != State.APPLIED;
    }

    /** Whether the next statement had begun, outside of a transaction, and nobody has said what became of it. */
    public boolean isInDoubt() {
        return isInterrupted() && Progress.parse(checksum).begun() != null;
    }
}
