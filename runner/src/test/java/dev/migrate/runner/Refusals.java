package dev.migrate.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a run is expected to refuse. */
final class Refusals {
    private Refusals() {}

    static MigrateException refused(ErrorKind kind, ThrowingCallable call) {
        MigrateException failure = catchThrowableOfType(MigrateException.class, call);
        assertThat(failure).as("the failure").isNotNull();
        assertThat(failure.kind()).as(failure.toString()).isEqualTo(kind);
        assertThat(failure.hint()).as("a hint for: " + failure).isPresent();
        return failure;
    }
}
