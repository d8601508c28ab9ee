package dev.migrate.conformance.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one line of the notation, from left to right. */
final class Words {
    private final String line;
    private int at;

    Words(String line) {
        this.line = line.strip();
    }

    boolean atEnd() {
        skipSpace();
        return at == line.length();
    }

    /** Reads {@code words} if they come next, whole words only. */
    boolean take(String words) {
        skipSpace();
        int end = at + words.length();
        boolean found = line.startsWith(words, at) && (end == line.length() || !isWordPart(line.charAt(end)));
        at = found ? end : at;
        return found;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    boolean next(char c) {
        skipSpace();
        return at < line.length() && line.charAt(at) == c;
    }

    /** A name, in double quotes where it is not a plain word. */
    String name() {
        skipSpace();
        if (next('"')) {
            return unquoted('"');
        }
        int start = at;
        while (at < line.length() && isWordPart(line.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw error("a name");
        }
        return line.substring(start, at);
    }

    /** A name, or null if a parenthesis comes next. */
    @Nullable
    String optionalName() {
        return next('(') ? null : name();
    }

    boolean takeDot() {
        boolean dot = at < line.length() && line.charAt(at) == '.';
        at += dot ? 1 : 0;
        return dot;
    }

    boolean takeComma() {
        boolean comma = next(',');
        at += comma ? 1 : 0;
        return comma;
    }

    /** Text in single quotes. */
    String text() {
        if (!next('\'')) {
            throw error("a text");
        }
        return unquoted('\'');
    }

    private String unquoted(char quote) {
        StringBuilder text = new StringBuilder();
        for (at++; at < line.length(); at++) {
            if (line.charAt(at) != quote) {
                text.append(line.charAt(at));
            } else if (at + 1 < line.length() && line.charAt(at + 1) == quote) {
                text.append(quote);
                at++;
            } else {
                at++;
                return text.toString();
            }
        }
        throw error("an end of " + quote);
    }

    /** What stands in the next parentheses or brackets, without them. */
    String inside(char open, char close) {
        if (!next(open)) {
            throw error(String.valueOf(open));
        }
        int start = ++at;
        for (int depth = 1; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '\'' || c == '"') {
                at = line.indexOf(c, at + 1);
                if (at < 0) {
                    throw error("an end of " + c);
                }
            }
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return line.substring(start, at++);
            }
        }
        throw error(String.valueOf(close));
    }

    /** The text before the first of {@code keywords} that stands outside parentheses and quotes, or the rest. */
    String before(List<String> keywords) {
        skipSpace();
        int start = at;
        while (at < line.length()) {
            int here = at;
            if (keywords.stream().anyMatch(this::take)) {
                at = here;
                break;
            }
            skipPiece();
        }
        return line.substring(start, at).strip();
    }

    private void skipPiece() {
        skipSpace();
        if (next('(')) {
            inside('(', ')');
        } else if (next('\'')) {
            text();
        } else if (next('"')) {
            name();
        } else {
            boolean word = Character.isLetterOrDigit(line.charAt(at));
            at++;
            while (word && at < line.length() && isWordPart(line.charAt(at))) {
                at++;
            }
        }
        skipSpace();
    }

    List<String> names() {
        return new Words(inside('(', ')')).commaNames();
    }

    private List<String> commaNames() {
        List<String> names = new ArrayList<>();
        do {
            names.add(name());
        } while (takeComma());
        return names;
    }

    long number() {
        skipSpace();
        int start = at;
        while (at < line.length() && (Character.isDigit(line.charAt(at)) || line.charAt(at) == '-')) {
            at++;
        }
        return Long.parseLong(line.substring(start, at));
    }

    private void skipSpace() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }

    IllegalArgumentException error(String expected) {
        return new IllegalArgumentException("expected " + expected + " at " + (at + 1) + " of: " + line);
    }
}
