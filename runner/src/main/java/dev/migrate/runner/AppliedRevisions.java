package dev.migrate.runner;

import dev.migrate.revision.RevisionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the version table holds, ordered by revision id. */
public final class AppliedRevisions {
    public static final AppliedRevisions NONE = new AppliedRevisions(List.of());

    private final Map<RevisionId, AppliedRevision> rows;

    public AppliedRevisions(Collection<AppliedRevision> rows) {
        Map<RevisionId, AppliedRevision> sorted = new LinkedHashMap<>();
        rows.stream()
                .sorted((one, other) -> one.revision().compareTo(other.revision()))
                .forEach(row -> sorted.put(row.revision(), row));
        this.rows = Collections.unmodifiableMap(sorted);
    }

    public Collection<AppliedRevision> rows() {
        return rows.values();
    }

    public Optional<AppliedRevision> find(RevisionId id) {
        return Optional.ofNullable(rows.get(id));
    }

    /**
     * The revisions to plan with: those whose upgrade was completed. One that is half downgraded is still among
     * them, so that a downgrade goes on with it; one that is half upgraded is not, so that an upgrade does.
     */
    public Set<RevisionId> ids() {
        Set<RevisionId> ids = new LinkedHashSet<>();
        for (AppliedRevision row : rows.values()) {
            if (row.state() != State.UPGRADING) {
                ids.add(row.revision());
            }
        }
        return Collections.unmodifiableSet(ids);
    }

    /** The applied revisions that no applied revision follows, as the table itself tells; no file is needed. */
    public List<RevisionId> heads() {
        Set<RevisionId> ids = ids();
        Set<RevisionId> followed = new HashSet<>();
        ids.forEach(id -> find(id).ifPresent(row -> followed.addAll(row.downRevisions())));
        return ids.stream().filter(id -> !followed.contains(id)).toList();
    }

    /** The rows of revisions that an earlier run left half-way. */
    public List<AppliedRevision> interrupted() {
        List<AppliedRevision> interrupted = new ArrayList<>(rows.values());
        interrupted.removeIf(row -> !row.isInterrupted());
        return Collections.unmodifiableList(interrupted);
    }
}
