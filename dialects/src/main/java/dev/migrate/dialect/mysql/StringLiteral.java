package dev.migrate.dialect.mysql;

/** String literals with backslash escapes, as the servers write and read them by default. */
final class StringLiteral {
    private StringLiteral() {}

    /** The text as a literal that means the same whether or not its reader knows backslashes in front of quotes. */
    static String of(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''").replace("\0", "\\0") + "'";
    }

    /** Where the string or quoted name ends that begins at {@code start}; the text's length if it never does. */
    static int end(String sql, int start) {
        char quote = sql.charAt(start);
        for (int i = start + 1; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\\' && quote != '`') {
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

    /** Whether the whole text is one string literal. */
    static boolean isOne(String sql) {
        return sql.length() > 1 && sql.charAt(0) == '\'' && end(sql, 0) == sql.length();
    }

    /** What a literal means; it may stand in single or double quotes. */
    static String text(String literal) {
        String quote = literal.substring(0, 1);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < literal.length() - 1; i++) {
            char c = literal.charAt(i);
            if (c == '\\') {
                i++;
                text.append(escaped(literal.charAt(i)));
            } else {
                text.append(c);
                if (literal.startsWith(quote, i)) {
                    i++;
                }
            }
        }
        return text.toString();
    }

    /** Takes away one level of backslashes, with which MySQL's catalog keeps expressions. */
    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(escaped(text.charAt(i)));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** https://dev.mysql.com/doc/refman/8.0/en/string-literals.html#character-escape-sequences */
    private static char escaped(char letter) {
        return switch (letter) {
            case '0' -> '\0';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'Z' -> '\032';
            default -> letter;
        };
    }
}
