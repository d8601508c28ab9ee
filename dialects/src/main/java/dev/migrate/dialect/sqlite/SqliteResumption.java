package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Resumption;
import dev.migrate.dialect.SqlFeature;
import dev.migrate.dialect.StatementWords;
import java.sql.Connection;
import java.util.Optional;
import java.util.Set;

/**
 * Everything joins a transaction in SQLite, except for what changes the connection or packs the file, and that can be
 * repeated.
 */
final class SqliteResumption implements Resumption {
    private static final Set<String> OUTSIDE = Set.of("VACUUM", "PRAGMA", "ATTACH", "DETACH");

    @Override
    public boolean joinsTransaction(String sql) {
        return !OUTSIDE.contains(StatementWords.of(sql, SqlFeature.ofSqlite()).word(0));
    }

    @Override
    public boolean isUndoable(Connection connection, String sql) {
        return true;
    }

    @Override
    public String trace(Connection connection, String sql) {
        return "";
    }

    @Override
    public Outcome outcome(Connection connection, String sql, String trace) {
        return Outcome.NOT_DONE;
    }

    @Override
    public void clear(Connection connection, String sql) {
        // What was not completed is rolled back by whoever opens the file next.
    }

    /** A process that is gone executes nothing. */
    @Override
    public Optional<String> executor(Connection connection, String sql) {
        return Optional.empty();
    }
}
