package dev.migrate.command.config;

/** What {@code ${NAME}} has in common wherever it is written. */
public final class References {
    private References() {}

    /**
     * Where a reference ends; a default in it may itself hold references.
     *
     * @param from behind its opening brace
     * @return the index of the closing brace; -1 if there is none
     */
    public static int closingBrace(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith("${", i)) {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
