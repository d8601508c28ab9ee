package dev.migrate.dialect.postgresql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;
import java.util.List;

/** What in a table speaks of one of its columns. */
final class ColumnMentions {
    private final Table table;
    private final String column;
    private final String quoted;

    ColumnMentions(Table table, String column, PostgresqlIdentifiers identifiers) {
        this.table = table;
        this.column = column;
        this.quoted = identifiers.quote(column);
    }

    List<Column> generatedColumns() {
        return table.columns().stream()
                .filter(other ->
                        other.generated() != null && isIn(other.generated().expression()))
                .toList();
    }

    List<CheckConstraint> checks() {
        return table.checks().stream().filter(check -> isIn(check.expression())).toList();
    }

    /** Every index that holds the column, in whatever part. */
    List<Index> indexes() {
        return table.indexes().stream()
                .filter(index -> index.include().contains(column)
                        || index.parts().stream().anyMatch(part -> column.equals(part.column()))
                        || isExpressedIn(index))
                .toList();
    }

    /** The indexes that hold the column in an expression or predicate. */
    List<Index> expressionIndexes() {
        return table.indexes().stream().filter(this::isExpressedIn).toList();
    }

    private boolean isExpressedIn(Index index) {
        return (index.predicate() != null && isIn(index.predicate()))
                || index.parts().stream().anyMatch(part -> part.expression() != null && isIn(part.expression()));
    }

    /**
     * Whether the column's name stands somewhere in the expression outside of string literals: rather once too often,
     * for then something is built again that need not be.
     */
    boolean isIn(String expression) {
        String text = quoted.startsWith("\"") ? expression : expression.toLowerCase(java.util.Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                i = SqlQuotes.end(text, i) - 1;
            } else if ((text.startsWith(quoted, i) && isWhole(text, i)) || text.startsWith('"' + column + '"', i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWhole(String text, int at) {
        return !isNamePart(text, at - 1) && !isNamePart(text, at + quoted.length());
    }

    private static boolean isNamePart(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_' || text.charAt(at) == '$');
    }
}
