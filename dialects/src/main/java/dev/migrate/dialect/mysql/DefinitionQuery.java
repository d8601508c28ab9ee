package dev.migrate.dialect.mysql;

import dev.migrate.dialect.StatementWords;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Asks for the definitions of everything whose name stands in one statement. */
final class DefinitionQuery {
    /** The servers allow 64 characters. */
    private static final int LONGEST_NAME = 64;

    private static final Pattern COUNTER = Pattern.compile(" AUTO_INCREMENT=\\d+");

    /** One list of names stands for each question mark. */
    private static final String OBJECTS =
            """
            SELECT 'view', TABLE_SCHEMA, TABLE_NAME, MD5(VIEW_DEFINITION)
              FROM information_schema.VIEWS WHERE TABLE_SCHEMA IN (DATABASE(), ?) AND TABLE_NAME IN (?)
            UNION ALL
            SELECT 'trigger', TRIGGER_SCHEMA, TRIGGER_NAME,
                   MD5(CONCAT_WS(' ', EVENT_OBJECT_TABLE, ACTION_TIMING, EVENT_MANIPULATION, ACTION_ORDER,
                                 ACTION_STATEMENT, CREATED))
              FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA IN (DATABASE(), ?) AND TRIGGER_NAME IN (?)
            UNION ALL
            SELECT ROUTINE_TYPE, ROUTINE_SCHEMA, ROUTINE_NAME,
                   MD5(CONCAT_WS(' ', CREATED, LAST_ALTERED, ROUTINE_COMMENT, ROUTINE_DEFINITION))
              FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA IN (DATABASE(), ?) AND ROUTINE_NAME IN (?)
            UNION ALL
            SELECT 'event', EVENT_SCHEMA, EVENT_NAME, CONCAT(CREATED, LAST_ALTERED)
              FROM information_schema.EVENTS WHERE EVENT_SCHEMA IN (DATABASE(), ?) AND EVENT_NAME IN (?)
            UNION ALL
            SELECT 'schema', '', SCHEMA_NAME, CONCAT(DEFAULT_CHARACTER_SET_NAME, DEFAULT_COLLATION_NAME)
              FROM information_schema.SCHEMATA WHERE '' NOT IN (?) AND SCHEMA_NAME IN (?)
            ORDER BY 1, 2, 3
            """;

    private static final String TABLES =
            """
            SELECT TABLE_SCHEMA, TABLE_NAME, CREATE_TIME
              FROM information_schema.TABLES
             WHERE TABLE_SCHEMA IN (DATABASE(), ?) AND TABLE_NAME IN (?) AND TABLE_TYPE IN ('BASE TABLE', 'SEQUENCE')
             ORDER BY 1, 2
            """;

    private static final String OTHER_ENGINES =
            """
            SELECT COUNT(*)
              FROM information_schema.TABLES t
              LEFT JOIN information_schema.ENGINES e ON e.ENGINE = t.ENGINE
             WHERE t.TABLE_SCHEMA IN (DATABASE(), ?) AND t.TABLE_NAME IN (?) AND t.TABLE_TYPE = 'BASE TABLE'
               AND COALESCE(e.TRANSACTIONS, 'NO') <> 'YES'
            """;

    private final Connection connection;
    private final List<String> names;
    private final boolean truncates;

    DefinitionQuery(Connection connection, StatementWords words) {
        this.connection = connection;
        names = words.names().stream()
                .filter(name -> name.length() <= LONGEST_NAME)
                .toList();
        truncates = words.begin("TRUNCATE");
    }

    /** Whether none of the tables keeps what a rollback undoes elsewhere. */
    boolean areTablesTransactional() throws SQLException {
        try (PreparedStatement statement = prepared(OTHER_ENGINES);
                ResultSet row = statement.executeQuery()) {
            return row.next() && row.getLong(1) == 0;
        }
    }

    /** A line or more for each object, in a stable order. */
    List<String> lines() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = prepared(OBJECTS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(String.join(
                        " ",
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        String.valueOf(rows.getString(4))));
            }
        }
        addTables(lines);
        return lines;
    }

    private void addTables(List<String> lines) throws SQLException {
        try (PreparedStatement statement = prepared(TABLES);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(definition(rows.getString(1), rows.getString(2)));
                if (truncates) {
                    // An emptied table is a new one with the same definition.
                    lines.add(String.valueOf(rows.getString(3)));
                }
            }
        }
    }

    /** The application may go on inserting rows, which moves the counter. */
    private String definition(String schema, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW CREATE TABLE " + quoted(schema) + "." + quoted(table))) {
            return row.next() ? COUNTER.matcher(row.getString(2)).replaceFirst("") : "";
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(Math.max(1, names.size()), "?"));
        int lists = (int) sql.chars().filter(c -> c == '?').count();
        PreparedStatement statement = connection.prepareStatement(sql.replace("?", marks));
        int parameter = 1;
        for (int i = 0; i < lists; i++) {
            for (String name : names.isEmpty() ? List.of("") : names) {
                statement.setString(parameter++, name);
            }
        }
        return statement;
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }
}
