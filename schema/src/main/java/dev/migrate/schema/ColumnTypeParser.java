package dev.migrate.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@link ColumnType#parse}'s text, left to right. */
final class ColumnTypeParser {
    /** Words that say something about the type named before them instead of belonging to its name. */
    private static final Set<String> SUFFIX_WORDS = Set.of("with", "without", "unsigned", "signed", "zerofill");

    private final String text;
    private int at;

    private @Nullable String schema;
    private final List<String> nameWords = new ArrayList<>();
    private final List<String> suffixWords = new ArrayList<>();
    private List<String> arguments = List.of();
    private boolean argumentsSeen;
    private int dimensions;

    ColumnTypeParser(String text) {
        this.text = text;
    }

    ColumnType parse() {
        for (skipSpace(); at < text.length(); skipSpace()) {
            char c = text.charAt(at);
            if (c == '(') {
                arguments = readArguments();
                argumentsSeen = true;
            } else if (c == '[') {
                at = closing(']') + 1;
                dimensions++;
            } else if (c == '.') {
                at++;
                schema = String.join(" ", nameWords);
                nameWords.clear();
            } else {
                addWord(c == '"' || c == '`' ? readQuoted(c) : readWord());
            }
        }
        if (nameWords.isEmpty()) {
            throw new IllegalArgumentException("no type name in \"" + text + "\"");
        }
        return new ColumnType(
                schema, String.join(" ", nameWords), arguments, String.join(" ", suffixWords), dimensions);
    }

    private void addWord(String word) {
        boolean named = !nameWords.isEmpty();
        if (named && word.equals("array")) {
            dimensions++;
        } else if (named && (argumentsSeen || !suffixWords.isEmpty() || SUFFIX_WORDS.contains(word))) {
            suffixWords.add(word);
        } else {
            nameWords.add(word);
        }
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String readWord() {
        int start = at;
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && "([.\"`".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private String readQuoted(char quote) {
        StringBuilder word = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != quote) {
                word.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == quote) {
                word.append(c);
                at++;
            } else {
                at++;
                return word.toString();
            }
        }
        throw new IllegalArgumentException("unclosed quote in type \"" + text + "\"");
    }

    private List<String> readArguments() {
        int end = closing(')');
        List<String> found = new ArrayList<>();
        int start = at + 1;
        for (int i = start; i <= end; i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                i = endOfString(i);
            } else if (c == ',' || i == end) {
                String argument = text.substring(start, i).strip();
                if (!argument.isEmpty()) {
                    found.add(argument);
                }
                start = i + 1;
            }
        }
        at = end + 1;
        return found;
    }

    private int closing(char bracket) {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\'') {
                i = endOfString(i);
            } else if (text.charAt(i) == bracket) {
                return i;
            }
        }
        throw new IllegalArgumentException("missing " + bracket + " in type \"" + text + "\"");
    }

    private int endOfString(int start) {
        int end = text.indexOf('\'', start + 1);
        if (end < 0) {
            throw new IllegalArgumentException("unclosed quote in type \"" + text + "\"");
        }
        return end;
    }
}
