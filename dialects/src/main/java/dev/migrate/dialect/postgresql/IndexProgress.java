package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.StatementProgress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What {@code pg_stat_progress_create_index} says of an index that is being built. */
final class IndexProgress implements StatementProgress {
    private static final int TIMEOUT_SECONDS = 2;
    private static final int PERCENT = 100;

    /** The session is found by its text, since behind a pooler nobody knows its number; the server cuts that text. */
    private static final String QUERY =
            """
            SELECT p.phase, p.lockers_total, p.lockers_done, p.blocks_total, p.blocks_done, p.tuples_total, p.tuples_done
              FROM pg_catalog.pg_stat_progress_create_index p
              JOIN pg_catalog.pg_stat_activity a ON a.pid = p.pid
             WHERE p.datname = current_database() AND a.query <> ''
               AND left(?, length(a.query)) = a.query AND length(a.query) >= least(length(?), 200)
             LIMIT 1
            """;

    @Override
    public Optional<String> of(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setQueryTimeout(TIMEOUT_SECONDS);
            statement.setString(1, sql);
            statement.setString(2, sql);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(describe(row)) : Optional.empty();
            }
        }
    }

    /** Each phase counts one of the three. */
    private static String describe(ResultSet row) throws SQLException {
        String phase = row.getString("phase");
        long lockers = row.getLong("lockers_total");
        if (phase.startsWith("waiting") && lockers > 0) {
            return phase + ", " + row.getLong("lockers_done") + " of " + lockers + " done";
        }
        String share = share(row.getLong("tuples_done"), row.getLong("tuples_total"));
        return phase + (share.isEmpty() ? share(row.getLong("blocks_done"), row.getLong("blocks_total")) : share);
    }

    private static String share(long done, long total) {
        return total == 0 ? "" : ", " + PERCENT * done / total + " %";
    }
}
