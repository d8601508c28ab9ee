package dev.migrate.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what a mistyped word was probably meant to be. */
public final class NearestNames {
    private static final int MOST_SUGGESTIONS = 3;

    private NearestNames() {}

    /** The known names closest to the given one, nearest first; empty if none is close. */
    public static List<String> to(String given, Collection<String> known) {
        int limit = Math.max(1, given.length() / 3);
        List<Candidate> close = known.stream()
                .filter(name -> Math.abs(name.length() - given.length()) <= limit)
                .map(name -> new Candidate(name, distance(given, name)))
                .filter(candidate -> candidate.distance() <= limit)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST_SUGGESTIONS)
                .toList();
        // What is much farther away than the nearest one was not meant.
        return close.stream()
                .filter(candidate -> candidate.distance() <= close.get(0).distance() + 1)
                .map(Candidate::name)
                .toList();
    }

    /** The closest of the known names; empty if none is close. */
    public static Optional<String> nearest(String given, Collection<String> known) {
        return to(given, known).stream().findFirst();
    }

    /** "Did you mean …?", or the given sentence if nothing known is close. */
    public static String hint(String given, Collection<String> known, String otherwise) {
        List<String> nearest = to(given, known);
        return nearest.isEmpty() ? otherwise : "Did you mean " + quoted(nearest, " or ") + "?";
    }

    /** The names in backquotes, with the separator between them. */
    public static String quoted(Collection<String> names, String separator) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(separator));
    }

    /** Levenshtein's distance: how many characters must be put in, left out or replaced. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] reused = previous;
            previous = current;
            current = reused;
        }
        return previous[b.length()];
    }

    private record Candidate(String name, int distance) {}
}
