package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A revision argument taken apart, {@code BRANCH@ANCHOR+STEPS}, before anybody asks what it names.
 *
 * @param text as the user wrote it
 * @param branch a label or a revision to whose line the rest is restricted
 * @param anchor a word such as {@code head}, or a name; null for steps from what is applied
 * @param steps how far from the anchor: upwards if positive; 0 for the anchor itself
 */
record RevisionArgument(String text, @Nullable String branch, @Nullable String anchor, int steps) {
    static final String HEAD = "head";
    static final String HEADS = "heads";
    static final String BASE = "base";
    static final String CURRENT = "current";

    private static final Pattern FORM =
            Pattern.compile("(?:(?<branch>[^@:+-]+)@)?(?<anchor>[^@:+-]+)?(?<steps>[+-]\\d{1,9})?");

    static RevisionArgument parse(String text) {
        String stripped = text.strip();
        Matcher matcher = FORM.matcher(stripped);
        if (!matcher.matches() || (matcher.group("anchor") == null && matcher.group("steps") == null)) {
            throw malformed(text);
        }
        String steps = matcher.group("steps");
        if (steps != null && Integer.parseInt(steps) == 0) {
            throw malformed(text);
        }
        return new RevisionArgument(
                stripped,
                matcher.group("branch"),
                matcher.group("anchor"),
                steps == null ? 0 : Integer.parseInt(steps));
    }

    /** Whether what the argument names depends on what is applied. */
    boolean isRelativeToApplied() {
        return anchor == null || anchor.equals(CURRENT);
    }

    private static MigrateException malformed(String text) {
        return new MigrateException(
                ErrorKind.USAGE,
                "`" + text + "` is no revision argument",
                null,
                "Give an id or the start of one, `head`, `heads`, `base`, `current`, a branch label, `LABEL@head`,"
                        + " or steps such as `+1`, `-2` and `ID+1`.");
    }
}
