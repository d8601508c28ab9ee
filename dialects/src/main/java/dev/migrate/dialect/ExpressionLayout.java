package dev.migrate.dialect;

import dev.migrate.dialect.ExpressionToken.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes an expression's tokens with single spaces where people put them, and its keywords in upper case. */
final class ExpressionLayout {
    private static final Set<String> KEYWORDS = Set.of(
            "all",
            "and",
            "any",
            "array",
            "as",
            "asc",
            "between",
            "case",
            "cast",
            "collate",
            "current_date",
            "current_time",
            "current_timestamp",
            "desc",
            "distinct",
            "else",
            "end",
            "escape",
            "false",
            "from",
            "ilike",
            "in",
            "is",
            "isnull",
            "like",
            "localtime",
            "localtimestamp",
            "not",
            "notnull",
            "null",
            "or",
            "similar",
            "then",
            "true",
            "when");
    /** Keywords that stand before a parenthesis without being a function. */
    private static final Set<String> SPACED =
            Set.of("all", "and", "any", "between", "else", "in", "is", "like", "not", "or", "then", "when");

    private ExpressionLayout() {}

    static String text(List<ExpressionToken> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            ExpressionToken token = tokens.get(i);
            if (i > 0 && isSpaced(tokens, i)) {
                text.append(' ');
            }
            boolean keyword = token.kind() == Kind.WORD && KEYWORDS.contains(token.text());
            text.append(keyword ? token.text().toUpperCase(Locale.ROOT) : token.text());
        }
        return text.toString();
    }

    private static boolean isSpaced(List<ExpressionToken> tokens, int at) {
        ExpressionToken before = tokens.get(at - 1);
        ExpressionToken token = tokens.get(at);
        if (before.is("(") || before.is("[") || before.is(".") || before.is("::") || isOneOf(token, ")],.", "::")) {
            return false;
        }
        if (token.is("(")) {
            return !before.isName() || (before.kind() == Kind.WORD && SPACED.contains(before.text()));
        }
        if (token.is("[")) {
            return !(before.isName() || before.is(")") || before.is("]"));
        }
        return !isSign(tokens, at - 1);
    }

    private static boolean isOneOf(ExpressionToken token, String signs, String sign) {
        return token.is(sign)
                || (token.kind() == Kind.SIGN && token.text().length() == 1 && signs.contains(token.text()));
    }

    /** Whether the token is the sign of a number, not an operator between two values. */
    private static boolean isSign(List<ExpressionToken> tokens, int at) {
        if (!tokens.get(at).is("-") && !tokens.get(at).is("+")) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        ExpressionToken before = tokens.get(at - 1);
        return before.kind() == Kind.SIGN && !before.is(")") && !before.is("]");
    }
}
