package dev.migrate.dialect.mysql;

import dev.migrate.schema.IdentifierRules;
import java.util.regex.Pattern;

/** Brings expressions, written by people or by a server, to one spelling of strings and names. */
public final class MysqlSpelling {
    /** Character sets in which the text of a literal is the same as in the connection's. */
    private static final Pattern INTRODUCER = Pattern.compile("_utf8(mb3|mb4)?", Pattern.CASE_INSENSITIVE);

    private final IdentifierRules identifiers;

    public MysqlSpelling(IdentifierRules identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * The expression without outer parentheses, with strings in single quotes and without introducers, and names in
     * backticks only where they need them.
     */
    public String expression(String sql) {
        StringBuilder plain = new StringBuilder(sql.length());
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            int end;
            if (c == '\'' || c == '"') {
                end = StringLiteral.end(sql, at);
                plain.append(StringLiteral.of(StringLiteral.text(sql.substring(at, end))));
            } else if (c == '`') {
                end = StringLiteral.end(sql, at);
                plain.append(identifiers.quote(sql.substring(at + 1, end - 1).replace("``", "`")));
            } else if (Character.isLetterOrDigit(c) || c == '_' || c == '$') {
                end = wordEnd(sql, at);
                String word = sql.substring(at, end);
                if (!isIntroducer(word, sql, end)) {
                    plain.append(word);
                } else {
                    end = skipSpace(sql, end);
                }
            } else {
                end = at + 1;
                plain.append(c);
            }
            at = end;
        }
        return withoutOuterParentheses(plain.toString());
    }

    private static int wordEnd(String sql, int at) {
        int end = at;
        while (end < sql.length()
                && (Character.isLetterOrDigit(sql.charAt(end)) || "_$".indexOf(sql.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean isIntroducer(String word, String sql, int end) {
        int next = skipSpace(sql, end);
        return next < sql.length()
                && "'\"".indexOf(sql.charAt(next)) >= 0
                && INTRODUCER.matcher(word).matches();
    }

    private static int skipSpace(String sql, int at) {
        int next = at;
        while (next < sql.length() && Character.isWhitespace(sql.charAt(next))) {
            next++;
        }
        return next;
    }

    static String withoutOuterParentheses(String expression) {
        String inner = expression.strip();
        while (inner.startsWith("(") && closing(inner) == inner.length() - 1) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        return inner;
    }

    /** Where the first parenthesis closes; -1 if it never does. */
    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"' || c == '`') {
                i = StringLiteral.end(text, i) - 1;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }
}
