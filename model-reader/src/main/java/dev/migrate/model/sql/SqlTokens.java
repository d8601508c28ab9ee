package dev.migrate.model.sql;

import java.util.ArrayList;
import java.util.List;

/** SQL text cut into words, quoted names, strings, numbers, symbols and whole parenthesised groups. */
record SqlTokens(String text, List<Token> tokens) {
    /** @param spaced whether white space stands before it */
    record Token(String text, boolean spaced) {
        boolean is(String word) {
            return text.equalsIgnoreCase(word);
        }

        boolean isGroup() {
            return text.startsWith("(");
        }

        /** A group's text without its parentheses. */
        String inner() {
            return text.substring(1, text.length() - 1).strip();
        }
    }

    static SqlTokens of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        boolean spaced = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                spaced = true;
                at++;
                continue;
            }
            int end = end(text, at);
            tokens.add(new Token(text.substring(at, end), spaced));
            spaced = false;
            at = end;
        }
        return new SqlTokens(text, List.copyOf(tokens));
    }

    private static int end(String text, int start) {
        char c = text.charAt(start);
        if (c == '\'' || c == '"' || c == '`') {
            return endOfQuoted(text, start, c);
        }
        if (c == '(') {
            return endOfGroup(text, start);
        }
        int end = start + 1;
        if (isWordPart(c)) {
            while (end < text.length() && isWordPart(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '$';
    }

    private static int endOfQuoted(String text, int start, char quote) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == quote) {
                if (i + 1 < text.length() && text.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        throw new IllegalArgumentException("a quote does not close");
    }

    private static int endOfGroup(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"' || c == '`') {
                i = endOfQuoted(text, i, c) - 1;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("a parenthesis does not close");
    }
}
