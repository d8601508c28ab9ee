package dev.migrate.runner;

import dev.migrate.revision.Direction;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The version table as it is inside of a step's transaction, where no other runner can change it any more: what the
 * run was planned with may be outdated.
 */
final class LiveVersionState implements VersionState {
    private final Connection connection;
    private final VersionTable table;
    private final RevisionMap map;
    private boolean tableFound;

    LiveVersionState(Connection connection, VersionTable table, RevisionMap map) {
        this.connection = connection;
        this.table = table;
        this.map = map;
    }

    /** Asks until the table is found once: its creation may have been rolled back. */
    @Override
    public boolean isTableMissing() throws SQLException {
        tableFound = tableFound || table.exists(connection);
        return !tableFound;
    }

    @Override
    public Optional<AppliedRevision> row(MigrationStep step) throws SQLException {
        RevisionId id = step.revision().id();
        boolean upgrade = step.direction() == Direction.UPGRADE;
        List<RevisionId> neighbours =
                (upgrade ? before(id) : after(id)).map(Revision::id).distinct().toList();
        List<RevisionId> asked = new ArrayList<>(neighbours);
        asked.add(id);
        AppliedRevisions found = table.read(connection, asked);
        Set<RevisionId> applied = found.ids();
        boolean done = upgrade == applied.contains(id);
        for (RevisionId neighbour : neighbours) {
            if (!done && applied.contains(neighbour) != upgrade) {
                throw outdated(step, neighbour);
            }
        }
        return found.find(id);
    }

    private Stream<Revision> before(RevisionId id) {
        return Stream.concat(map.parents(id).stream(), map.dependencies(id).stream());
    }

    private Stream<Revision> after(RevisionId id) {
        return Stream.concat(map.children(id).stream(), map.dependents(id).stream());
    }

    private static MigrateException outdated(MigrationStep step, RevisionId neighbour) {
        String reason = step.direction() == Direction.UPGRADE ? " is not applied any more" : " is applied by now";
        return new MigrateException(
                ErrorKind.HISTORY,
                "The " + step.direction().word() + " of " + step.revision().describe()
                        + " is not possible any more: revision " + neighbour + reason,
                step.revision().source().name(),
                "Another runner has changed the database since this run was planned. Run again.");
    }
}
