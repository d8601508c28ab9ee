package dev.migrate.revision;

import java.util.List;
import java.util.Locale;

/**
 * A line that speaks to migrate and not to the database: {@code -- migrate:WORD ARGUMENT}, from the first column on.
 *
 * <p>Such a line is a directive wherever it stands, also inside a string literal, a dollar quote or a block comment:
 * the file format knows lines and no SQL grammar, so that what a directive is can be seen without knowing the dialect.
 */
record Directive(String word, String argument, int line) {
    static final String UPGRADE = "upgrade";
    static final String DOWNGRADE = "downgrade";
    static final String AUTOCOMMIT = "autocommit";
    static final String TRANSACTION = "transaction";
    static final String STATEMENT = "statement";
    static final String END = "end";
    static final String IRREVERSIBLE = "irreversible";

    static final List<String> WORDS =
            List.of(UPGRADE, DOWNGRADE, AUTOCOMMIT, TRANSACTION, STATEMENT, END, IRREVERSIBLE);

    private static final String OPENING = "-- migrate:";

    static boolean opens(String line) {
        return line.startsWith(OPENING);
    }

    /** Whether a line is almost a directive; taking it for a comment would run SQL in the wrong section. */
    static boolean resembles(String line) {
        String stripped = line.strip();
        return stripped.startsWith("--")
                && stripped.substring(2).strip().toLowerCase(Locale.ROOT).startsWith("migrate:");
    }

    static Directive parse(String line, int number) {
        String text = line.substring(OPENING.length());
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Directive(text.substring(0, end), text.substring(end).strip(), number);
    }

    @Override
    public String toString() {
        return OPENING + word;
    }
}
