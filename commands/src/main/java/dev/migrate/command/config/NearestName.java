package dev.migrate.command.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which name a mistyped one was meant to be. */
public final class NearestName {
    private NearestName() {}

    /** The known name that takes the fewest single-character edits, if those are few for its length. */
    public static Optional<String> of(String typed, Collection<String> known) {
        int limit = Math.max(1, typed.length() / 3);
        return known.stream()
                .filter(name -> distance(typed, name) <= limit)
                .min(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance, row by row. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
