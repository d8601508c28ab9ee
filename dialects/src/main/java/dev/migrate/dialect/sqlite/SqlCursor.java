package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.SqlFeature;
import dev.migrate.dialect.SqlScanner;
import dev.migrate.dialect.SqlToken;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A place in a {@code CREATE} text of SQLite that moves forward token by token. */
final class SqlCursor {
    private static final Set<SqlFeature> FEATURES = EnumSet.of(SqlFeature.BACKTICK_NAMES, SqlFeature.BRACKET_NAMES);
    private static final SqlToken END = new SqlToken(SqlToken.Kind.DELIMITER, "", Integer.MAX_VALUE);

    private final String text;
    private final List<SqlToken> tokens;
    private int at;

    SqlCursor(String text) {
        this.text = text;
        this.tokens = tokens(text);
    }

    static List<SqlToken> tokens(String text) {
        return SqlScanner.tokens(text, FEATURES);
    }

    /** The current token's number. */
    int position() {
        return at;
    }

    SqlToken peek() {
        return peek(0);
    }

    SqlToken peek(int ahead) {
        return token(at + ahead);
    }

    int count() {
        return tokens.size();
    }

    /** A token by its number; an empty one where the text has no such token. */
    SqlToken token(int number) {
        return number >= 0 && number < tokens.size() ? tokens.get(number) : END;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    SqlToken next() {
        SqlToken token = peek();
        at++;
        return token;
    }

    /** Passes these words if they stand here, all of them. */
    boolean accept(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    void expect(String... words) {
        if (!accept(words)) {
            throw unexpected(String.join(" ", words));
        }
    }

    /** A name, quoted in any of SQLite's ways; a string serves as one too. */
    String name() {
        SqlToken token = next();
        if (!token.isName() && token.kind() != SqlToken.Kind.STRING) {
            at--;
            throw unexpected("a name");
        }
        return token.unquoted();
    }

    /** Passes a group in parentheses and returns what stands inside. */
    String group() {
        expect("(");
        int first = at;
        for (int depth = 1; depth > 0; ) {
            if (atEnd()) {
                throw unexpected(")");
            }
            SqlToken token = next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return between(first, at - 1);
    }

    /** The text from one token up to, not including, another. */
    String between(int first, int end) {
        return first >= end
                ? ""
                : text.substring(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /** The text from the current token to the end. */
    String rest() {
        return between(at, tokens.size());
    }

    IllegalArgumentException unexpected(String expected) {
        return new IllegalArgumentException(
                "expected " + expected + " instead of \"" + peek().text() + "\" in: " + text);
    }
}
