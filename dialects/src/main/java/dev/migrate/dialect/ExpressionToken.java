package dev.migrate.dialect;

import dev.migrate.schema.IdentifierRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, literal or sign of an SQL expression.
 *
 * @param text a name as the dialect writes it, a word in lower case, a literal or sign as it was written
 */
record ExpressionToken(Kind kind, String text) {
    enum Kind {
        WORD,
        NAME,
        STRING,
        NUMBER,
        SIGN
    }

    private static final String OPERATOR_SIGNS = "+-*/<>=~!@#%^&|?";

    boolean is(String word) {
        return text.equals(word) && (kind == Kind.WORD || kind == Kind.SIGN);
    }

    boolean isLiteral() {
        return kind == Kind.STRING || kind == Kind.NUMBER;
    }

    /** Whether it names something: a column, a function, a type or a keyword. */
    boolean isName() {
        return kind == Kind.WORD || kind == Kind.NAME;
    }

    /** The tokens of an expression, without comments; what is not closed ends with the text. */
    static List<ExpressionToken> scan(String sql, IdentifierRules identifiers) {
        List<ExpressionToken> tokens = new ArrayList<>();
        for (int at = 0; at < sql.length(); ) {
            int end = tokenEnd(sql, at);
            String text = sql.substring(at, end);
            char first = text.charAt(0);
            if (first == '"' || first == '`') {
                tokens.add(name(text, identifiers));
            } else if (first == '\'' || (text.endsWith("'") && text.length() > 1) || first == '$') {
                tokens.add(new ExpressionToken(Kind.STRING, text));
            } else if (Character.isDigit(first) || (first == '.' && text.length() > 1)) {
                tokens.add(new ExpressionToken(Kind.NUMBER, text));
            } else if (isWordStart(first)) {
                tokens.add(new ExpressionToken(Kind.WORD, text.toLowerCase(Locale.ROOT)));
            } else if (!Character.isWhitespace(first) && !isComment(text)) {
                addSign(tokens, text);
            }
            at = end;
        }
        return tokens;
    }

    /** Signs that have another, more usual spelling take that. */
    private static void addSign(List<ExpressionToken> tokens, String text) {
        if (text.startsWith("!~~")) {
            tokens.add(new ExpressionToken(Kind.WORD, "not"));
        }
        tokens.add(
                switch (text) {
                    case "!=" -> new ExpressionToken(Kind.SIGN, "<>");
                    case "~~", "!~~" -> new ExpressionToken(Kind.WORD, "like");
                    case "~~*", "!~~*" -> new ExpressionToken(Kind.WORD, "ilike");
                    default -> new ExpressionToken(Kind.SIGN, text);
                });
    }

    private static ExpressionToken name(String quoted, IdentifierRules identifiers) {
        String quote = quoted.substring(0, 1);
        int end = quoted.length() > 1 && quoted.endsWith(quote) ? quoted.length() - 1 : quoted.length();
        String name = quoted.substring(1, end).replace(quote + quote, quote);
        String written = identifiers.quote(name);
        boolean plain = written.equals(name) && name.equals(name.toLowerCase(Locale.ROOT));
        return new ExpressionToken(plain ? Kind.WORD : Kind.NAME, written);
    }

    private static boolean isWordStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private static boolean isComment(String text) {
        return text.startsWith("--") || text.startsWith("/*");
    }

    private static int tokenEnd(String sql, int at) {
        char c = sql.charAt(at);
        if (c == '\'' || c == '"' || c == '`') {
            return closing(sql, at, false);
        }
        if (c == '$') {
            return dollarEnd(sql, at);
        }
        if (sql.startsWith("--", at)) {
            int newline = sql.indexOf('\n', at);
            return newline < 0 ? sql.length() : newline + 1;
        }
        if (sql.startsWith("/*", at)) {
            int close = sql.indexOf("*/", at + 2);
            return close < 0 ? sql.length() : close + 2;
        }
        if (isWordStart(c)) {
            return wordEnd(sql, at);
        }
        if (Character.isDigit(c) || (c == '.' && at + 1 < sql.length() && Character.isDigit(sql.charAt(at + 1)))) {
            return numberEnd(sql, at);
        }
        if (sql.startsWith("::", at)) {
            return at + 2;
        }
        return OPERATOR_SIGNS.indexOf(c) < 0 ? at + 1 : operatorEnd(sql, at);
    }

    private static int wordEnd(String sql, int at) {
        int end = at;
        while (end < sql.length()
                && (Character.isLetterOrDigit(sql.charAt(end)) || "_$".indexOf(sql.charAt(end)) >= 0)) {
            end++;
        }
        boolean prefix = end == at + 1 && end < sql.length() && sql.charAt(end) == '\'';
        if (prefix && "eEbBxXnN".indexOf(sql.charAt(at)) >= 0) {
            return closing(sql, end, Character.toLowerCase(sql.charAt(at)) == 'e');
        }
        return end;
    }

    private static int numberEnd(String sql, int at) {
        int end = at;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    /** In PostgreSQL's rule an operator of several signs ends with + or - only if it holds one of the rarer signs. */
    private static int operatorEnd(String sql, int at) {
        int end = at;
        while (end < sql.length() && OPERATOR_SIGNS.indexOf(sql.charAt(end)) >= 0) {
            end++;
        }
        boolean rare = sql.substring(at, end).chars().anyMatch(c -> "~!@#%^&|?".indexOf(c) >= 0);
        while (!rare && end > at + 1 && "+-".indexOf(sql.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int closing(String sql, int at, boolean backslashes) {
        char quote = sql.charAt(at);
        for (int i = at + 1; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\\' && backslashes) {
                i++;
            } else if (c == quote) {
                if (i + 1 == sql.length() || sql.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            }
        }
        return sql.length();
    }

    private static int dollarEnd(String sql, int at) {
        int tagEnd = at + 1;
        while (tagEnd < sql.length() && (Character.isLetterOrDigit(sql.charAt(tagEnd)) || sql.charAt(tagEnd) == '_')) {
            tagEnd++;
        }
        if (tagEnd == sql.length() || sql.charAt(tagEnd) != '$') {
            return tagEnd;
        }
        String tag = sql.substring(at, tagEnd + 1);
        int close = sql.indexOf(tag, tagEnd + 1);
        return close < 0 ? sql.length() : close + tag.length();
    }
}
