package dev.migrate.revision;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Turns a message into a part of a file name: lower-case words joined by {@code _}.
 *
 * <p>ASCII only, since a JVM in a C locale cannot make other file names. Letters with marks lose the marks, a few
 * others are spelled out, and what has no such form is left out.
 */
final class Slug {
    private static final int MAX_LENGTH = 40;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    /** Letters that Unicode does not decompose. */
    private static final Map<String, String> SPELLED_OUT =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private Slug() {}

    static String of(String message) {
        StringBuilder slug = new StringBuilder();
        for (String word : words(message)) {
            if (slug.isEmpty()) {
                slug.append(word, 0, Math.min(word.length(), MAX_LENGTH));
            } else if (slug.length() + 1 + word.length() <= MAX_LENGTH) {
                slug.append('_').append(word);
            } else {
                break;
            }
        }
        return slug.toString();
    }

    private static List<String> words(String message) {
        return WORD.matcher(ascii(message)).results().map(MatchResult::group).toList();
    }

    private static String ascii(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : SPELLED_OUT.entrySet()) {
            text = text.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\p{M}'’]+", "");
    }
}
