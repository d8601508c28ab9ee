package dev.migrate.conformance.dump;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code SHOW CREATE} says, in MySQL and in MariaDB. */
final class MysqlDump implements EngineDump {
    /** How far the rows have counted. */
    private static final String COUNTER = " AUTO_INCREMENT=\\d+";

    private static final Pattern INDEX = Pattern.compile("KEY (`(?:[^`]|``)*`) (.*)");

    @Override
    public SortedMap<String, List<String>> objects(Connection connection, List<String> schemas) throws SQLException {
        SortedMap<String, List<String>> objects = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> object : kinds(statement, schemas).entrySet()) {
                objects.put(object.getKey(), lines(statement, object.getValue() + " " + object.getKey()));
            }
            for (String trigger : triggers(statement, schemas)) {
                objects.put("trigger " + trigger, trigger(statement, trigger));
            }
        }
        return objects;
    }

    /** By the quoted name of each object, the kind for which {@code SHOW CREATE} asks. */
    private static Map<String, String> kinds(Statement statement, List<String> schemas) throws SQLException {
        Map<String, String> kinds = new TreeMap<>();
        try (ResultSet row = statement.executeQuery(
                "SELECT table_schema, table_name, table_type FROM information_schema.tables WHERE table_schema IN ('"
                        + String.join("', '", schemas) + "')")) {
            while (row.next()) {
                kinds.put(
                        quoted(row.getString(1)) + "." + quoted(row.getString(2)),
                        row.getString(3).replaceAll("(BASE|SYSTEM VERSIONED)( TABLE)?", "TABLE"));
            }
        }
        return kinds;
    }

    private static List<String> triggers(Statement statement, List<String> schemas) throws SQLException {
        List<String> triggers = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(
                "SELECT trigger_schema, trigger_name FROM information_schema.triggers WHERE trigger_schema IN ('"
                        + String.join("', '", schemas) + "')")) {
            while (row.next()) {
                triggers.add(quoted(row.getString(1)) + "." + quoted(row.getString(2)));
            }
        }
        return triggers;
    }

    private static List<String> trigger(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW CREATE TRIGGER " + name)) {
            row.next();
            return List.of(row.getString(3));
        }
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /** One line each for a column, a key and the options; where columns stand is no matter. */
    private static List<String> lines(Statement statement, String object) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW CREATE " + object)) {
            row.next();
            String text = row.getString(2);
            List<String> lines = new ArrayList<>();
            for (String line : text.split("\n", -1)) {
                lines.add(withoutOwnName(text, line.strip().replaceAll(",$", "").replaceFirst(COUNTER, "")));
            }
            lines.sort(null);
            return lines;
        }
    }

    /** Which of several foreign keys on the same columns lends its name to their index depends on their order. */
    private static String withoutOwnName(String text, String line) {
        Matcher index = INDEX.matcher(line);
        boolean lent = index.matches() && text.contains("CONSTRAINT " + index.group(1) + " FOREIGN KEY");
        return lent ? "KEY of a foreign key " + index.group(2) : line;
    }
}
