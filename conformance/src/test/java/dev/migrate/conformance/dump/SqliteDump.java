package dev.migrate.conformance.dump;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code sqlite_schema} holds: the statements as they were given, as far as {@code ALTER TABLE} left them so. */
final class SqliteDump implements EngineDump {
    private static final Pattern TOKEN = Pattern.compile(
            "--[^\n]*|/\\*(?s:.*?)\\*/|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^\\]]*\\]|[\\w$.\\x80-\\uffff]+|[^\\s\\w]");

    @Override
    public SortedMap<String, List<String>> objects(Connection connection, List<String> schemas) throws SQLException {
        SortedMap<String, List<String>> objects = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'sqlite_sequence'")) {
            while (row.next()) {
                objects.put(
                        row.getString(1),
                        lines(row.getString(2), row.getString(1).startsWith("table")));
            }
        }
        return objects;
    }

    /** The elements between the outer parentheses; those of a table in any order. */
    private static List<String> lines(String sql, boolean table) {
        List<List<String>> elements = new ArrayList<>(List.of(new ArrayList<>()));
        int depth = 0;
        Matcher tokens = TOKEN.matcher(sql);
        while (tokens.find()) {
            String token = unquoted(tokens.group());
            if (token.startsWith("--") || token.startsWith("/*")) {
                continue;
            }
            depth -= token.equals(")") ? 1 : 0;
            boolean opens = depth == 0 && token.equals("(");
            boolean separates = (depth == 0 && token.equals(")")) || (depth == 1 && token.equals(","));
            if (opens || separates) {
                elements.add(new ArrayList<>());
            } else {
                elements.get(elements.size() - 1).add(token);
            }
            depth += token.equals("(") ? 1 : 0;
        }
        Stream<String> lines = table
                ? elements.stream()
                        .flatMap(element -> TableElement.lines(element).stream())
                        .sorted()
                : elements.stream().map(element -> String.join(" ", element));
        return lines.toList();
    }

    /** Names in double quotes where they need some, as {@code ALTER TABLE} may quote what was not quoted before. */
    private static String unquoted(String token) {
        return token.matches("[\"`\\[][A-Za-z_][A-Za-z0-9_]*[\"`\\]]") ? token.substring(1, token.length() - 1) : token;
    }
}
