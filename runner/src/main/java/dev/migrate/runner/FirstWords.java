package dev.migrate.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words with which a statement begins. */
final class FirstWords {
    private final String sql;
    private int position;

    private FirstWords(String sql) {
        this.sql = sql;
    }

    /** At most {@code count} words in upper case, up to the first thing that is neither a word nor a comment. */
    static List<String> of(String sql, int count) {
        FirstWords reader = new FirstWords(sql);
        List<String> words = new ArrayList<>();
        while (words.size() < count) {
            reader.skipBlanks();
            String word = reader.word();
            if (word.isEmpty()) {
                break;
            }
            words.add(word.toUpperCase(Locale.ROOT));
        }
        return words;
    }

    /** The white space and comments in front of the first word. */
    static String before(String sql) {
        FirstWords reader = new FirstWords(sql);
        reader.skipBlanks();
        return sql.substring(0, reader.position);
    }

    private void skipBlanks() {
        int start;
        do {
            start = position;
            while (position < sql.length() && Character.isWhitespace(sql.charAt(position))) {
                position++;
            }
            if (sql.startsWith("--", position) || sql.startsWith("#", position)) {
                skipPast("\n");
            } else if (sql.startsWith("/*", position)) {
                position += 2;
                skipPast("*/");
            }
        } while (position > start);
    }

    private void skipPast(String end) {
        int found = sql.indexOf(end, position);
        position = found < 0 ? sql.length() : found + end.length();
    }

    private String word() {
        int start = position;
        while (position < sql.length() && isWordPart(sql.charAt(position))) {
            position++;
        }
        return sql.substring(start, position);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
