package dev.migrate.revision;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.schema.MigrateException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What an error tells its reader, as text. */
final class Refusals {
    private Refusals() {}

    /** {@code kind | where | message | hint}, with {@code -} for what is absent. */
    static String refusal(ThrowingCallable call) {
        MigrateException error = catchThrowableOfType(MigrateException.class, call);
        if (error == null) {
            return "no error";
        }
        return String.join(
                " | ",
                error.kind().code(),
                error.where().orElse("-"),
                error.getMessage(),
                error.hint().orElse("-"));
    }
}
