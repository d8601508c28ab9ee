package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rows whose foreign key refers to nothing, counted.
 *
 * @param rows how many such rows, by a sentence part that names both tables
 * @param error what keeps SQLite from looking, such as a foreign key to columns that are not unique
 */
record ForeignKeyViolations(Map<String, Integer> rows, Optional<SQLException> error) {

    static final ForeignKeyViolations NONE = new ForeignKeyViolations(Map.of(), Optional.empty());

    /** Looks at the whole database. */
    static ForeignKeyViolations read(Connection connection) throws SQLException {
        Map<String, Integer> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check"
                                + " GROUP BY lower(\"table\"), lower(parent)")) {
            while (found.next()) {
                rows.put(found.getString(1) + " refer to no row of " + found.getString(2), found.getInt(3));
            }
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("foreign key mismatch")) {
                throw e;
            }
            return new ForeignKeyViolations(Map.of(), Optional.of(e));
        }
        return new ForeignKeyViolations(Map.copyOf(rows), Optional.empty());
    }

    /**
     * Compares the totals: a table may have been given another name in between.
     *
     * @throws SQLException that names the tables, if there are more than before
     */
    void refuseMoreThan(ForeignKeyViolations before) throws SQLException {
        if (before.error().isPresent()) {
            return;
        }
        if (error.isPresent()) {
            throw error.get();
        }
        if (total() > before.total()) {
            String found = new TreeMap<>(rows)
                    .entrySet().stream()
                            .filter(entry ->
                                    !entry.getValue().equals(before.rows().get(entry.getKey())))
                            .map(entry -> entry.getValue() + " rows of " + entry.getKey())
                            .collect(Collectors.joining(", "));
            throw new SQLException("FOREIGN KEY constraint failed: " + found);
        }
    }

    private int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }
}
