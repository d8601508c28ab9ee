package dev.migrate.runner;

import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The version table as it is inside of a step's transaction, for databases whose transactions are the lock: between
 * two steps another runner may have changed it.
 */
final class LiveVersionState implements VersionState {
    private final Connection connection;
    private final VersionTable table;
    private final StepGround ground;
    /** By the number of their parameters: what is asked before each step is worth preparing. */
    private final Map<Integer, PreparedStatement> queries = new HashMap<>();

    private boolean tableFound;

    LiveVersionState(Connection connection, VersionTable table, RevisionMap map) {
        this.connection = connection;
        this.table = table;
        ground = new StepGround(map);
    }

    /** Asks until the table is found once: its creation may have been rolled back. */
    @Override
    public boolean isTableMissing() throws SQLException {
        tableFound = tableFound || table.exists(connection);
        return !tableFound;
    }

    @Override
    public Optional<AppliedRevision> row(MigrationStep step) throws SQLException {
        List<RevisionId> asked = new ArrayList<>(ground.neighbours(step));
        asked.add(step.revision().id());
        AppliedRevisions found = read(asked);
        ground.require(step, found.ids());
        return found.find(step.revision().id());
    }

    @Override
    public void refresh() {
        tableFound = false;
    }

    /** Nothing: the next question finds it in the table. */
    @Override
    public void taken(MigrationStep step) {}

    private AppliedRevisions read(List<RevisionId> ids) throws SQLException {
        PreparedStatement query = queries.get(ids.size());
        if (query == null) {
            query = connection.prepareStatement(table.selectSql(ids.size()));
            queries.put(ids.size(), query);
        }
        for (int i = 0; i < ids.size(); i++) {
            query.setString(i + 1, ids.get(i).value());
        }
        try (ResultSet result = query.executeQuery()) {
            return table.reader().read(result);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement query : queries.values()) {
            query.close();
        }
    }
}
