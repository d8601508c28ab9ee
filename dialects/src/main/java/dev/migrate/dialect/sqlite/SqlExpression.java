package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.SqlToken;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be told of an expression by its words alone. */
final class SqlExpression {
    private static final Set<String> CONSTANTS =
            Set.of("NULL", "TRUE", "FALSE", "CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_TIME");

    private SqlExpression() {}

    /** The expression without parentheses that hold the whole of it. */
    static String withoutParentheses(String expression) {
        String text = expression.strip();
        SqlCursor at = new SqlCursor(text);
        if (!at.peek().is("(")) {
            return text;
        }
        String inner = at.group();
        return at.atEnd() && !inner.isEmpty() ? withoutParentheses(inner) : text;
    }

    /** Whether it can stand behind {@code DEFAULT} without parentheses. */
    static boolean isLiteral(String expression) {
        List<SqlToken> tokens = SqlCursor.tokens(expression);
        int first = !tokens.isEmpty() && (tokens.get(0).is("+") || tokens.get(0).is("-")) ? 1 : 0;
        if (tokens.size() != first + 1) {
            return false;
        }
        SqlToken token = tokens.get(first);
        return token.kind() == SqlToken.Kind.NUMBER
                || (first == 0
                        && (token.kind() == SqlToken.Kind.STRING
                                || CONSTANTS.contains(token.text().toUpperCase(Locale.ROOT))));
    }

    /** Whether every row gets the same value from it, so that {@code ADD COLUMN} takes it as a default. */
    static boolean isConstant(String expression) {
        return isLiteral(expression) && !expression.toUpperCase(Locale.ROOT).startsWith("CURRENT_");
    }

    /** Whether a name occurs in it, in any of the ways to write one. */
    static boolean mentions(String sql, String name) {
        String key = SqliteIdentifiers.key(name);
        return SqlCursor.tokens(sql).stream()
                .anyMatch(token -> token.isName()
                        && SqliteIdentifiers.key(token.unquoted()).equals(key));
    }
}
