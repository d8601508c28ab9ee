package dev.migrate.revision;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two ends of {@code FROM:TO}, each a revision argument.
 *
 * @param from null if nothing stands before the colon
 * @param to null if nothing stands after the colon
 */
public record RevisionRange(@Nullable String from, @Nullable String to) {

    /** Whether an argument is a range and not one revision. */
    public static boolean isRange(String text) {
        return text.indexOf(':') >= 0;
    }

    /** @throws MigrateException if the text has no colon, or more than one */
    public static RevisionRange parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon != text.lastIndexOf(':')) {
            throw new MigrateException(
                    ErrorKind.USAGE,
                    "`" + text + "` is no range of revisions",
                    null,
                    "Write it as FROM:TO; either side may be left out.");
        }
        return new RevisionRange(end(text.substring(0, colon)), end(text.substring(colon + 1)));
    }

    private static @Nullable String end(String text) {
        return Optional.of(text.strip()).filter(end -> !end.isEmpty()).orElse(null);
    }
}
