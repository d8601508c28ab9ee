package dev.migrate.dialect;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts SQL text into tokens, left to right, in linear time; white space and comments are passed over.
 *
 * <p>It knows where strings, names and comments end and nothing of what the words mean.
 */
public final class SqlScanner {
    private static final String ENDLESS_HINT = "Close it; a quote inside a string is written twice.";

    private final String text;
    private final Set<SqlFeature> features = EnumSet.noneOf(SqlFeature.class);
    private String delimiter = ";";
    private int at;
    private int countedTo;
    private int line;

    public SqlScanner(String text, Set<SqlFeature> features, int firstLine) {
        this.text = text;
        this.features.addAll(features);
        this.line = firstLine;
    }

    /** All tokens of a text. */
    public static List<SqlToken> tokens(String text, Set<SqlFeature> features) {
        SqlScanner scanner = new SqlScanner(text, features, 1);
        List<SqlToken> tokens = new ArrayList<>();
        for (Optional<SqlToken> token = scanner.next(); token.isPresent(); token = scanner.next()) {
            tokens.add(token.get());
        }
        return tokens;
    }

    /**
     * The next token; empty at the end.
     *
     * @throws MigrateException (kind REVISION) if a string, a quoted name or a comment never ends
     */
    public Optional<SqlToken> next() {
        for (skipSpace(); at < text.length(); skipSpace()) {
            if (text.startsWith(delimiter, at)) {
                return Optional.of(token(SqlToken.Kind.DELIMITER, at + delimiter.length()));
            }
            if (startsLineComment()) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = endOfBlockComment();
                if (has(SqlFeature.CONDITIONAL_COMMENTS)
                        && (text.startsWith("/*!", at) || text.startsWith("/*M!", at))) {
                    return Optional.of(token(SqlToken.Kind.CONDITIONAL_COMMENT, end));
                }
                at = end;
            } else {
                return Optional.of(readToken());
            }
        }
        return Optional.empty();
    }

    /** The rest of the current line, trimmed; the next token is looked for behind it. */
    String restOfLine() {
        int end = text.indexOf('\n', at);
        String rest = text.substring(at, end < 0 ? text.length() : end).trim();
        at = end < 0 ? text.length() : end;
        return rest;
    }

    void useDelimiter(String changed) {
        delimiter = changed;
    }

    boolean usesSemicolon() {
        return delimiter.equals(";");
    }

    /** The line of an offset; offsets must be asked for in ascending order. */
    int lineOf(int offset) {
        for (; countedTo < offset; countedTo++) {
            if (text.charAt(countedTo) == '\n') {
                line++;
            }
        }
        return line;
    }

    private boolean has(SqlFeature feature) {
        return features.contains(feature);
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private boolean startsLineComment() {
        if (!has(SqlFeature.HASH_COMMENTS)) {
            return text.startsWith("--", at);
        }
        // MySQL reads 5--1 as 5 - (-1): https://dev.mysql.com/doc/refman/8.4/en/ansi-diff-comments.html
        return text.charAt(at) == '#'
                || (text.startsWith("--", at) && (at + 2 == text.length() || text.charAt(at + 2) <= ' '));
    }

    private int endOfBlockComment() {
        int depth = 1;
        for (int i = at + 2; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '*' && text.charAt(i + 1) == '/') {
                depth--;
                i++;
                if (depth == 0) {
                    return i + 1;
                }
            } else if (has(SqlFeature.NESTED_COMMENTS) && text.charAt(i) == '/' && text.charAt(i + 1) == '*') {
                depth++;
                i++;
            }
        }
        throw endless("comment");
    }

    private SqlToken readToken() {
        char c = text.charAt(at);
        if (c == '\'') {
            return token(SqlToken.Kind.STRING, endOfQuoted(at, has(SqlFeature.BACKSLASH_ESCAPES), "string"));
        } else if (c == '"') {
            boolean string = has(SqlFeature.DOUBLE_QUOTED_STRINGS);
            return token(
                    string ? SqlToken.Kind.STRING : SqlToken.Kind.QUOTED_NAME,
                    endOfQuoted(at, string, string ? "string" : "quoted name"));
        } else if (c == '`' && has(SqlFeature.BACKTICK_NAMES)) {
            return token(SqlToken.Kind.QUOTED_NAME, endOfQuoted(at, false, "quoted name"));
        } else if (c == '[' && has(SqlFeature.BRACKET_NAMES)) {
            return token(SqlToken.Kind.QUOTED_NAME, endAfter("]", at + 1, "quoted name"));
        } else if (c == '$' && has(SqlFeature.DOLLAR_QUOTES)) {
            return readDollar();
        } else if (isDigit(at) || (c == '.' && isDigit(at + 1))) {
            return token(SqlToken.Kind.NUMBER, endOfNumber());
        } else if (isWordPart(c)) {
            return readWord();
        }
        return token(SqlToken.Kind.SYMBOL, at + 1);
    }

    private SqlToken readWord() {
        char first = Character.toUpperCase(text.charAt(at));
        if (at + 1 < text.length() && text.charAt(at + 1) == '\'' && "EXBN".indexOf(first) >= 0) {
            boolean backslash = has(SqlFeature.BACKSLASH_ESCAPES) || (first == 'E' && has(SqlFeature.ESCAPE_STRINGS));
            return token(SqlToken.Kind.STRING, endOfQuoted(at + 1, backslash, "string"));
        }
        int end = at + 1;
        while (end < text.length() && isWordPart(text.charAt(end)) && !text.startsWith(delimiter, end)) {
            end++;
        }
        return token(SqlToken.Kind.WORD, end);
    }

    private SqlToken readDollar() {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '$' && isWordPart(text.charAt(end))) {
            end++;
        }
        boolean tag = end < text.length() && text.charAt(end) == '$' && !isDigit(at + 1);
        if (!tag) {
            return token(SqlToken.Kind.SYMBOL, at + 1);
        }
        return token(SqlToken.Kind.STRING, endAfter(text.substring(at, end + 1), end + 1, "dollar-quoted string"));
    }

    private int endOfQuoted(int open, boolean backslash, String what) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (backslash && c == '\\') {
                i++;
            } else if (c == quote) {
                if (i + 1 == text.length() || text.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            }
        }
        throw endless(what);
    }

    private int endAfter(String closing, int from, String what) {
        int end = text.indexOf(closing, from);
        if (end < 0) {
            throw endless(what);
        }
        return end + closing.length();
    }

    private int endOfNumber() {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean exponentSign = (c == '+' || c == '-')
                    && Character.toUpperCase(text.charAt(end - 1)) == 'E'
                    && !text.startsWith("0x", at)
                    && !text.startsWith("0X", at)
                    && isDigit(end + 1);
            if (c != '.' && c != '_' && !exponentSign && !Character.isLetterOrDigit(c)) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isWordPart(char c) {
        return c == '_' || c == '$' || c >= 0x80 || Character.isLetterOrDigit(c);
    }

    private SqlToken token(SqlToken.Kind kind, int end) {
        SqlToken token = new SqlToken(kind, text.substring(at, end), at);
        at = end;
        return token;
    }

    private MigrateException endless(String what) {
        int begins = lineOf(at);
        return new MigrateException(
                ErrorKind.REVISION,
                "The " + what + " that begins in line " + begins + " never ends",
                "line " + begins,
                ENDLESS_HINT);
    }
}
