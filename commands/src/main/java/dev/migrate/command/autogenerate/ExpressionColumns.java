package dev.migrate.command.autogenerate;

import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the columns that an SQL expression mentions: good enough to name a check or an index after them. */
final class ExpressionColumns {
    private ExpressionColumns() {}

    /** The table's columns in the order in which the expression mentions them, each once. */
    static List<String> of(String expression, Table table) {
        Set<String> found = new LinkedHashSet<>();
        int at = 0;
        while (at < expression.length()) {
            char c = expression.charAt(at);
            int end = at + 1;
            if (c == '\'' || c == '"' || c == '`') {
                int close = expression.indexOf(c, at + 1);
                end = close < 0 ? expression.length() : close + 1;
                if (c != '\'' && close > 0) {
                    column(table, expression.substring(at + 1, close)).ifPresent(found::add);
                }
            } else if (Character.isJavaIdentifierStart(c)) {
                while (end < expression.length() && Character.isJavaIdentifierPart(expression.charAt(end))) {
                    end++;
                }
                column(table, expression.substring(at, end)).ifPresent(found::add);
            }
            at = end;
        }
        return new ArrayList<>(found);
    }

    private static Optional<String> column(Table table, String name) {
        return table.columns().stream()
                .map(Column::name)
                .filter(column -> column.equalsIgnoreCase(name))
                .findFirst();
    }
}
