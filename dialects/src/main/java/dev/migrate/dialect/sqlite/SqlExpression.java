package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.SqlToken;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be told of an expression by its words alone. */
final class SqlExpression {
    private static final Set<String> CONSTANTS =
            Set.of("NULL", "TRUE", "FALSE", "CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_TIME");

    private SqlExpression() {}

    /** The form in which expressions of a table are compared and kept: see the two methods that it is made of. */
    static String canonical(String expression, String table) {
        return withoutParentheses(withoutQualifier(expression, table));
    }

    /** The expression without parentheses that hold the whole of it. */
    static String withoutParentheses(String expression) {
        String text = expression.strip();
        if (!text.startsWith("(")) {
            return text;
        }
        SqlCursor at = new SqlCursor(text);
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

    /** Whether both consist of the same words, names compared as SQLite compares them. */
    static boolean sameWords(String one, String other) {
        return words(one).equals(words(other));
    }

    private static List<String> words(String expression) {
        return SqlCursor.tokens(withoutParentheses(expression)).stream()
                .map(token ->
                        token.kind() == SqlToken.Kind.STRING ? token.text() : SqliteIdentifiers.key(token.unquoted()))
                .toList();
    }

    /** Whether a name occurs in it, in any of the ways to write one. */
    static boolean mentions(String sql, String name) {
        return names(sql).contains(SqliteIdentifiers.key(name));
    }

    /** The keys of all names that occur in it. */
    static Set<String> names(String sql) {
        List<SqlToken> tokens = SqlCursor.tokens(sql);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isName(tokens, i)) {
                names.add(SqliteIdentifiers.key(tokens.get(i).unquoted()));
            }
        }
        return names;
    }

    /** A keyword without quotes counts as a name only where nothing else can stand, such as behind a comma. */
    static boolean isName(List<SqlToken> tokens, int index) {
        SqlToken token = tokens.get(index);
        if (token.kind() != SqlToken.Kind.WORD) {
            return token.kind() == SqlToken.Kind.QUOTED_NAME;
        }
        return !SqliteIdentifiers.isKeyword(token.text())
                || (index > 0
                        && List.of("(", ",", ".").contains(tokens.get(index - 1).text()));
    }

    /** The text without {@code table.} in front of its columns. */
    static String withoutQualifier(String sql, String table) {
        if (sql.indexOf('.') < 0) {
            return sql;
        }
        List<SqlToken> tokens = SqlCursor.tokens(sql);
        StringBuilder changed = new StringBuilder();
        int copied = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.isName()
                    && SqliteIdentifiers.same(token.unquoted(), table)
                    && tokens.get(i + 1).is(".")) {
                changed.append(sql, copied, token.start());
                copied = tokens.get(i + 1).end();
            }
        }
        return changed.append(sql, copied, sql.length()).toString();
    }
}
