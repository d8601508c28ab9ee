package dev.migrate.dialect.mysql;

import dev.migrate.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a view uses, read from the text that the server keeps: every table with its database, every column with its
 * table or the table's alias, all in backticks.
 */
final class ViewColumns {
    private final List<String> tokens;
    private final CatalogQuery query;
    private final Map<String, ObjectName> aliases = new HashMap<>();
    private final Map<ObjectName, Set<String>> uses = new TreeMap<>();

    private ViewColumns(List<String> tokens, CatalogQuery query) {
        this.tokens = tokens;
        this.query = query;
    }

    static Map<ObjectName, List<String>> of(String definition, CatalogQuery query) {
        ViewColumns columns = new ViewColumns(tokens(definition), query);
        columns.readTables();
        columns.readColumns();
        Map<ObjectName, List<String>> uses = new TreeMap<>();
        columns.uses.forEach((table, names) -> uses.put(table, List.copyOf(names)));
        return uses;
    }

    /** Names without their backticks but with a backtick in front, dots, and everything else a character each. */
    private static List<String> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        for (int at = 0; at < sql.length(); ) {
            char c = sql.charAt(at);
            int end = c == '`' || c == '\'' || c == '"' ? StringLiteral.end(sql, at) : at + 1;
            if (c == '`') {
                tokens.add('`' + sql.substring(at + 1, end - 1).replace("``", "`"));
            } else if (!Character.isWhitespace(c)) {
                tokens.add(c == '\'' || c == '"' ? "'" : String.valueOf(c));
            }
            at = end;
        }
        return tokens;
    }

    private boolean isName(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).startsWith("`");
    }

    private boolean isDot(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).equals(".");
    }

    private String name(int at) {
        return tokens.get(at).substring(1);
    }

    /** {@code `db`.`t`} and what stands directly behind it, if that is a name too: its alias. */
    private void readTables() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean pair = isName(i) && isDot(i + 1) && isName(i + 2) && !isDot(i + 3) && !isDot(i - 1);
            pair = pair && query.readsSchema(name(i));
            if (pair) {
                ObjectName table = query.name(name(i), name(i + 2));
                if (isName(i + 3)) {
                    aliases.put(name(i + 3), table);
                    uses.putIfAbsent(table, new TreeSet<>());
                } else if (!isColumnPosition(i + 3)) {
                    aliases.putIfAbsent(name(i + 2), table);
                    uses.putIfAbsent(table, new TreeSet<>());
                }
            }
        }
    }

    /** Whether {@code AS} follows, as it does behind a column of the list and never behind a table. */
    private boolean isColumnPosition(int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).equalsIgnoreCase("a")
                && tokens.get(at + 1).equalsIgnoreCase("s");
    }

    private void readColumns() {
        for (int i = 0; i < tokens.size(); i++) {
            if (isName(i) && isDot(i + 1) && isName(i + 2) && !isDot(i - 1)) {
                boolean whole = isDot(i + 3) && isName(i + 4);
                ObjectName table = whole ? query.name(name(i), name(i + 2)) : aliases.get(name(i));
                Set<String> columns = table == null ? null : uses.get(table);
                if (columns != null) {
                    columns.add(MysqlIdentifiers.key(whole ? name(i + 4) : name(i + 2)));
                }
            }
        }
    }
}
