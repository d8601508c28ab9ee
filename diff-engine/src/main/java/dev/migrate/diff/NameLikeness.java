package dev.migrate.diff;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two names have in common, to put the likelier of several renamings first. */
final class NameLikeness {
    private NameLikeness() {}

    /** From 0 for nothing to 1 for the same: the share of the pairs of neighbouring letters (Dice's coefficient). */
    static double of(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
