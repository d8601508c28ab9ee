package dev.migrate.dialect;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Generated;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Set;

/** Follows the new name of a column through the expressions of its table, as far as words tell. */
public final class RenamedExpressions {
    private final Set<SqlFeature> features;
    private final IdentifierRules identifiers;
    private final String before;
    private final String after;

    public RenamedExpressions(Set<SqlFeature> features, IdentifierRules identifiers, String before, String after) {
        this.features = Set.copyOf(features);
        this.identifiers = identifiers;
        this.before = identifiers.quote(before);
        this.after = identifiers.quote(after);
    }

    /** The table with every expression as it is after the renaming. */
    public Table in(Table table) {
        return table.withColumns(table.columns().stream().map(this::in).toList())
                .withChecks(table.checks().stream().map(this::in).toList())
                .withIndexes(table.indexes().stream().map(this::in).toList());
    }

    private Column in(Column column) {
        Generated generated = column.generated();
        return generated == null
                ? column
                : column.withGenerated(new Generated(in(generated.expression()), generated.storage()));
    }

    public CheckConstraint in(CheckConstraint check) {
        return check.withExpression(in(check.expression()));
    }

    private Index in(Index index) {
        String predicate = index.predicate();
        return index.withPredicate(predicate == null ? null : in(predicate))
                .withParts(index.parts().stream().map(this::in).toList());
    }

    private IndexPart in(IndexPart part) {
        String expression = part.expression();
        return expression == null ? part : part.withExpression(in(expression));
    }

    String in(String expression) {
        List<SqlToken> tokens = SqlScanner.tokens(expression, features);
        StringBuilder renamed = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (isColumn(tokens, i)) {
                renamed.append(expression, copied, token.start()).append(after);
                copied = token.end();
            }
        }
        return renamed.append(expression, copied, expression.length()).toString();
    }

    /** Names of functions, types and collations may be those of columns as well. */
    private boolean isColumn(List<SqlToken> tokens, int index) {
        SqlToken token = tokens.get(index);
        if (!token.isName() || !isRenamed(token)) {
            return false;
        }
        boolean called = token.kind() == SqlToken.Kind.WORD
                && index + 1 < tokens.size()
                && tokens.get(index + 1).is("(");
        boolean typed = index > 0 && List.of(":", "AS", "COLLATE").stream().anyMatch(tokens.get(index - 1)::is);
        return !called && !typed;
    }

    /** Databases that quote names in backticks ignore the letter case of columns. */
    private boolean isRenamed(SqlToken token) {
        String name = token.kind() == SqlToken.Kind.WORD
                ? identifiers.fold(token.text())
                : identifiers.quote(token.unquoted());
        return features.contains(SqlFeature.BACKTICK_NAMES) ? name.equalsIgnoreCase(before) : name.equals(before);
    }
}
