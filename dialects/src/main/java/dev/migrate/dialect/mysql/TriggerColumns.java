package dev.migrate.dialect.mysql;

import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a trigger uses, as far as the words of its body tell: of every table that it names, and of its own, each column
 * that it names.
 */
final class TriggerColumns {
    private final Map<String, ObjectName> tablesByName;
    private final Map<ObjectName, CatalogTable> tables;

    TriggerColumns(Map<String, ObjectName> tablesByName, Map<ObjectName, CatalogTable> tables) {
        this.tablesByName = tablesByName;
        this.tables = tables;
    }

    Map<ObjectName, List<String>> of(ObjectName on, String body) {
        Set<String> words = words(body);
        Set<ObjectName> used = new TreeSet<>(Set.of(on));
        for (String word : words) {
            ObjectName table = tablesByName.get(word);
            if (table != null) {
                used.add(table);
            }
        }
        Map<ObjectName, List<String>> uses = new TreeMap<>();
        for (ObjectName table : used) {
            CatalogTable found = tables.get(table);
            uses.put(
                    table,
                    found == null
                            ? List.of()
                            : found.columns().stream()
                                    .map(Column::name)
                                    .map(MysqlIdentifiers::key)
                                    .filter(words::contains)
                                    .toList());
        }
        return uses;
    }

    /** The words and quoted names, in lower case. */
    private static Set<String> words(String body) {
        Set<String> words = new TreeSet<>();
        for (int at = 0; at < body.length(); ) {
            char c = body.charAt(at);
            int end = at + 1;
            if (c == '`' || c == '\'' || c == '"') {
                end = StringLiteral.end(body, at);
                if (c == '`') {
                    words.add(MysqlIdentifiers.key(body.substring(at + 1, end - 1)));
                }
            } else if (Character.isLetter(c) || c == '_') {
                while (end < body.length()
                        && (Character.isLetterOrDigit(body.charAt(end)) || body.charAt(end) == '_')) {
                    end++;
                }
                words.add(MysqlIdentifiers.key(body.substring(at, end)));
            }
            at = end;
        }
        return words;
    }
}
