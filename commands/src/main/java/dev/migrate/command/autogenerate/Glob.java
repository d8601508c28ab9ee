package dev.migrate.command.autogenerate;

import java.util.Locale;

/** A pattern in which {@code *} stands for any text and {@code ?} for any one character; letter case is ignored. */
final class Glob {
    private final String pattern;

    Glob(String pattern) {
        this.pattern = pattern.toLowerCase(Locale.ROOT);
    }

    /** In time proportional to pattern times text: on a mismatch only the last star gets one character more. */
    boolean matches(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        int p = 0;
        int n = 0;
        int star = -1;
        int starred = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                starred = n;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++starred;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
