package dev.migrate.dialect.postgresql;

/** Where quoted text ends in what the server writes: quotes are doubled inside, backslashes escape in E'…' alone. */
final class SqlQuotes {
    private SqlQuotes() {}

    /** The index behind the quote that closes the one at {@code start}; the text's length if none does. */
    static int end(String text, int start) {
        char quote = text.charAt(start);
        boolean backslashes = quote == '\'' && start > 0 && Character.toLowerCase(text.charAt(start - 1)) == 'e';
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && backslashes) {
                i++;
            } else if (c == quote) {
                if (i + 1 == text.length() || text.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            }
        }
        return text.length();
    }
}
