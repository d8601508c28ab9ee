package dev.migrate.model.naming;

/**
 * A name as the mapping means it, before the database stores it.
 *
 * @param text without quotes
 * @param quoted whether the database must keep it exactly
 */
public record Name(String text, boolean quoted) {
    public static Name unquoted(String text) {
        return new Name(text, false);
    }

    /** Reads a name as an annotation states it: {@code "Order"}, {@code `Order`} and {@code [Order]} are quoted. */
    public static Name parse(String written) {
        String text = written.strip();
        int last = text.length() - 1;
        if (last > 1) {
            char first = text.charAt(0);
            boolean quoted = (first == '"' || first == '`') && text.charAt(last) == first;
            if (quoted || (first == '[' && text.charAt(last) == ']')) {
                return new Name(text.substring(1, last), true);
            }
        }
        return unquoted(text);
    }

    /**
     * Whether it can stand without quotes to Hibernate: a letter or an underscore, then digits as well.
     *
     * @param dollars whether it may have dollar signs after its first character
     */
    boolean isPlain(boolean dollars) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean later = i > 0 && (Character.isDigit(c) || (dollars && c == '$'));
            if (!Character.isLetter(c) && c != '_' && !later) {
                return false;
            }
        }
        return true;
    }

    public Name asQuoted() {
        return new Name(text, true);
    }
}
