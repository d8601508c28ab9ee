package dev.migrate.dialect.sqlite;

import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A {@code CREATE INDEX} text as a value.
 *
 * @param table the name of the table, as the text spells it
 */
record IndexDefinition(String table, Index index) {

    /** @throws IllegalArgumentException if it is no {@code CREATE INDEX} of SQLite's */
    static IndexDefinition parse(String sql) {
        SqlCursor at = new SqlCursor(sql);
        at.expect("CREATE");
        boolean unique = at.accept("UNIQUE");
        at.expect("INDEX");
        at.accept("IF", "NOT", "EXISTS");
        String name = at.name();
        if (at.accept(".")) {
            name = at.name();
        }
        at.expect("ON");
        String table = at.name();
        List<IndexPart> parts = new ArrayList<>();
        at.expect("(");
        do {
            parts.add(part(at));
        } while (at.accept(","));
        at.expect(")");
        String predicate = at.accept("WHERE") ? SqlExpression.withoutParentheses(at.rest()) : null;
        return new IndexDefinition(table, new Index(name, parts, unique, null, List.of(), predicate, false));
    }

    private static IndexPart part(SqlCursor at) {
        int start = at.position();
        while (!at.atEnd() && !at.peek().is(",") && !at.peek().is(")")) {
            if (at.peek().is("(")) {
                at.group();
            } else {
                at.next();
            }
        }
        return part(at.between(start, at.position()));
    }

    private static IndexPart part(String text) {
        SqlCursor at = new SqlCursor(text);
        int end = at.count();
        boolean descending = at.token(end - 1).is("DESC");
        if (descending || at.token(end - 1).is("ASC")) {
            end--;
        }
        String collation = null;
        if (end > 2 && at.token(end - 2).is("COLLATE")) {
            collation = at.token(end - 1).unquoted();
            end -= 2;
        }
        boolean column = end == 1 && at.token(0).isName();
        IndexPart part = column
                ? IndexPart.column(at.token(0).unquoted())
                : IndexPart.expression(SqlExpression.withoutParentheses(at.between(0, end)));
        return part.withOrder(descending, null).withCollation(collation);
    }

    /** The index with its columns spelled as the table spells them, and without collations that the columns imply. */
    Index in(TableDefinition definition) {
        String predicate = index.predicate();
        Index spelled =
                predicate == null ? index : index.withPredicate(SqlExpression.canonical(predicate, definition.name()));
        return spelled.withParts(
                index.parts().stream().map(part -> canonical(part, definition)).toList());
    }

    private static IndexPart canonical(IndexPart part, TableDefinition definition) {
        String column = part.column();
        String expression = part.expression();
        String implied = "BINARY";
        IndexPart spelled =
                expression == null ? part : part.withExpression(SqlExpression.canonical(expression, definition.name()));
        if (column != null) {
            ColumnDefinition found = definition.column(column).orElse(null);
            if (found != null) {
                implied = found.value(Clause.Kind.COLLATE).orElse(implied);
                spelled = part.withColumn(found.name());
            }
        }
        String collation = Objects.requireNonNullElse(part.collation(), implied);
        return SqliteIdentifiers.same(collation, implied) ? spelled.withCollation(null) : spelled;
    }
}
