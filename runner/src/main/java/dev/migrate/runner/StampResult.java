package dev.migrate.runner;

import dev.migrate.revision.RevisionId;
import java.util.List;

/**
 * What a stamp did to the rows of the version table.
 *
 * @param purged whether all rows were deleted first
 * @param accepted the rows that now say of their files what is true
 */
public record StampResult(
        boolean purged, List<RevisionId> inserted, List<RevisionId> accepted, List<RevisionId> deleted) {
    public StampResult {
        inserted = List.copyOf(inserted);
        accepted = List.copyOf(accepted);
        deleted = List.copyOf(deleted);
    }
}
