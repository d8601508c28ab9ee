package dev.migrate.command;

import dev.migrate.command.RevisionInfo.FileState;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import dev.migrate.runner.AppliedRevision;
import dev.migrate.runner.AppliedRevisions;
import dev.migrate.runner.HistoryCheck;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins what the files say about revisions with what the version table says. */
final class RevisionReport {
    private final RevisionMap map;
    private final @Nullable AppliedRevisions applied;
    private final Set<RevisionId> appliedIds;
    private final Set<RevisionId> heads = new HashSet<>();
    private final Set<RevisionId> current = new HashSet<>();
    private final Set<RevisionId> changed = new HashSet<>();

    /** @param applied null where the database was not asked */
    RevisionReport(RevisionMap map, @Nullable AppliedRevisions applied) {
        this.map = map;
        this.applied = applied;
        appliedIds = applied == null ? Set.of() : applied.ids();
        map.heads().forEach(head -> heads.add(head.id()));
        if (applied != null) {
            current.addAll(applied.heads());
            HistoryCheck.of(map, applied).changed().forEach(revision -> changed.add(revision.id()));
        }
    }

    List<RevisionInfo> of(Collection<Revision> revisions) {
        return revisions.stream().map(this::of).toList();
    }

    RevisionInfo of(Revision revision) {
        RevisionId id = revision.id();
        return new RevisionInfo(
                id,
                revision.downRevisions(),
                revision.branchLabels(),
                map.labels(id),
                revision.dependsOn(),
                revision.message(),
                revision.created().orElse(null),
                revision.source().name(),
                applied == null ? null : appliedIds.contains(id),
                current.contains(id),
                heads.contains(id),
                changed.contains(id) ? FileState.CHANGED : FileState.UNCHANGED);
    }

    /** The applied revisions that no applied one follows, whether or not they still have a file. */
    List<RevisionInfo> current() {
        return applied == null
                ? List.of()
                : applied.heads().stream().map(this::of).toList();
    }

    /** The applied revisions without a file. */
    List<RevisionInfo> missing() {
        return map.missing(appliedIds).stream().map(this::of).toList();
    }

    /** The applied revisions whose file is no longer what was applied. */
    List<RevisionInfo> changed() {
        return map.revisions().stream()
                .filter(revision -> changed.contains(revision.id()))
                .map(this::of)
                .toList();
    }

    /** The revisions that are not applied, in the order in which they would run. */
    List<RevisionInfo> pending() {
        return map.revisions().stream()
                .filter(revision -> !appliedIds.contains(revision.id()))
                .map(this::of)
                .toList();
    }

    /** Whether every revision is applied, and nothing beyond them. */
    boolean isAtHead() {
        return applied != null
                && map.missing(appliedIds).isEmpty()
                && map.effectiveHeads().stream().allMatch(head -> appliedIds.contains(head.id()));
    }

    private RevisionInfo of(RevisionId id) {
        return map.find(id).map(this::of).orElseGet(() -> ofMissing(id));
    }

    private RevisionInfo ofMissing(RevisionId id) {
        Optional<AppliedRevision> row = row(id);
        return new RevisionInfo(
                id,
                row.map(AppliedRevision::downRevisions).orElse(List.of()),
                List.of(),
                Set.of(),
                List.of(),
                row.map(AppliedRevision::message).orElse(""),
                null,
                null,
                true,
                current.contains(id),
                false,
                FileState.MISSING);
    }

    private Optional<AppliedRevision> row(RevisionId id) {
        return applied == null ? Optional.empty() : applied.find(id);
    }
}
