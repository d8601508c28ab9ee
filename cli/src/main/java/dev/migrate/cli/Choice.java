package dev.migrate.cli;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An option's value that must be one of a few words. */
final class Choice {
    private Choice() {}

    /** Empty if the option is not given. */
    static <T> Optional<T> of(String option, @Nullable String value, Map<String, T> choices) {
        if (value == null) {
            return Optional.empty();
        }
        T chosen = choices.get(value);
        if (chosen == null) {
            throw new MigrateException(
                    ErrorKind.USAGE,
                    "`" + option + "` cannot be `" + value + "`",
                    null,
                    "It must be "
                            + String.join(
                                    " or ", choices.keySet().stream().sorted().toList()) + ".");
        }
        return Optional.of(chosen);
    }
}
