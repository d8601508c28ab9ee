package dev.migrate.revision;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The one rule for what may name a revision: ids and branch labels stand in the same arguments. */
final class RevisionName {
    /** The width of the version table's key column must hold any id. */
    static final int MAX_LENGTH = 64;

    static final String RULE = "letters, digits, `_` and `.`, at most " + MAX_LENGTH + " of them";

    private static final Set<String> RESERVED = Set.of("head", "heads", "base", "current");

    private RevisionName() {}

    /** Says what is wrong with a name, as the end of a sentence; empty if nothing is. */
    static Optional<String> violation(String name) {
        if (name.isEmpty()) {
            return Optional.of("is empty");
        }
        if (name.length() > MAX_LENGTH) {
            return Optional.of("has " + name.length() + " characters, more than " + MAX_LENGTH);
        }
        if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("is a word with a meaning of its own in revision arguments");
        }
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (!isAllowed(name.codePointAt(i))) {
                return Optional.of(refusal(name.codePointAt(i)));
            }
        }
        return Optional.empty();
    }

    private static boolean isAllowed(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_' || codePoint == '.';
    }

    private static String refusal(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return "contains white space";
        }
        return Character.isISOControl(codePoint)
                ? "contains a control character"
                : "contains `" + Character.toString(codePoint) + "`";
    }
}
