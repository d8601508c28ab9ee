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

    /** Reads a name as an annotation states it: {@code "Order"} and {@code `Order`} are quoted. */
    public static Name parse(String written) {
        String text = written.strip();
        int last = text.length() - 1;
        boolean quoted =
                last > 1 && text.charAt(0) == text.charAt(last) && (text.charAt(0) == '"' || text.charAt(0) == '`');
        return quoted ? new Name(text.substring(1, last), true) : unquoted(text);
    }

    public Name asQuoted() {
        return new Name(text, true);
    }
}
