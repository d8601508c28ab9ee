package dev.migrate.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failure that the user can act on: it says what happened, where, and what to do next.
 *
 * <p>Everything else that goes wrong is a bug and keeps its own exception type and stack trace.
 */
public class MigrateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;
    private final @Nullable String where;
    private final @Nullable String hint;

    public MigrateException(ErrorKind kind, String message) {
        this(kind, message, null, null, null);
    }

    public MigrateException(ErrorKind kind, String message, @Nullable String where, @Nullable String hint) {
        this(kind, message, where, hint, null);
    }

    /**
     * @param where a place the user can go to: {@code file:line}, a class and member, a revision and statement number
     * @param hint what to do next, as a sentence
     */
    public MigrateException(
            ErrorKind kind, String message, @Nullable String where, @Nullable String hint, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.where = where;
        this.hint = hint;
    }

    public ErrorKind kind() {
        return kind;
    }

    public Optional<String> where() {
        return Optional.ofNullable(where);
    }

    public Optional<String> hint() {
        return Optional.ofNullable(hint);
    }
}
