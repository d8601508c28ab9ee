package dev.migrate.dialect.postgresql;

import dev.migrate.schema.IdentifierRules;
import java.nio.charset.StandardCharsets;

/** PostgreSQL's rules for names: folded to lower case, at most 63 bytes. */
final class PostgresqlIdentifiers implements IdentifierRules {
    /** {@code NAMEDATALEN} less one. */
    private static final int MAX_BYTES = 63;

    /** Only the letters of ASCII: in a UTF-8 database the server leaves all others as they are. */
    @Override
    public String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return folded.toString();
    }

    @Override
    public String quote(String name) {
        return isPlain(name) && !PostgresqlKeywords.isReserved(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || c == '_';
            boolean later = i > 0 && ((c >= '0' && c <= '9') || c == '$');
            if (!letter && !later) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    @Override
    public int maxBytes() {
        return MAX_BYTES;
    }

    /** The name as the server stores it: cut after the last whole character within the limit. */
    String truncate(String name) {
        return truncate(name, MAX_BYTES);
    }

    static String truncate(String name, int maxBytes) {
        if (name.length() * 3 <= maxBytes || name.getBytes(StandardCharsets.UTF_8).length <= maxBytes) {
            return name;
        }
        int bytes = 0;
        int end = 0;
        while (end < name.length()) {
            int codePoint = name.codePointAt(end);
            bytes += Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > maxBytes) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return name.substring(0, end);
    }
}
