package dev.migrate.dialect;

/**
 * One word, name, literal or sign of SQL text.
 *
 * @param text as written, quotes included
 * @param start offset of its first character
 */
public record SqlToken(Kind kind, String text, int start) {

    /** What a token is. */
    public enum Kind {
        /** A keyword or an unquoted name. */
        WORD,
        QUOTED_NAME,
        STRING,
        NUMBER,
        /** A single character that is none of the others. */
        SYMBOL,
        /** A comment whose content the server carries out. */
        CONDITIONAL_COMMENT,
        /** What ends a statement. */
        DELIMITER
    }

    /** The offset behind its last character. */
    public int end() {
        return start + text.length();
    }

    /** Whether it is this keyword, in any letter case, or this sign. */
    public boolean is(String word) {
        return kind != Kind.QUOTED_NAME && kind != Kind.STRING && text.equalsIgnoreCase(word);
    }

    /** Whether it can be a name: a word, a quoted name, or a string where a database reads one as a name. */
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    /** The text without its quotes, doubled quotes made single; other tokens as they are. */
    public String unquoted() {
        if (kind != Kind.QUOTED_NAME && kind != Kind.STRING) {
            return text;
        }
        String inner = text.substring(1, text.length() - 1);
        String quote = text.substring(text.length() - 1);
        return quote.equals("]") ? inner : inner.replace(quote + quote, quote);
    }
}
