package dev.migrate.runner;

import dev.migrate.revision.Revision;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Makes the rows that are written. */
final class VersionRows {
    private static final int MAX_NAME = 255;
    /** MySQL's {@code text} holds 65,535 bytes, and a character may need four. */
    private static final int MAX_MESSAGE = 16_000;

    private final RunnerOptions options;

    VersionRows(RunnerOptions options) {
        this.options = options;
    }

    Instant now() {
        return options.clock().instant();
    }

    /** The row of a revision that is applied now. */
    AppliedRevision applied(Revision revision, Duration duration) {
        return row(revision, revision.checksum(), duration, State.APPLIED, 0);
    }

    /** The row of a step whose first {@code done} statements are executed. */
    AppliedRevision interrupted(StepScript script, int done, Progress progress, Duration duration) {
        return row(script.revision(), progress.checksum(), duration, State.during(script.direction()), done);
    }

    private AppliedRevision row(Revision revision, String checksum, Duration duration, State state, int statement) {
        return new AppliedRevision(
                revision.id(),
                revision.downRevisions(),
                shortened(revision.message(), MAX_MESSAGE),
                checksum,
                now().truncatedTo(ChronoUnit.MILLIS),
                shortened(options.appliedBy(), MAX_NAME),
                duration,
                state,
                statement);
    }

    private static String shortened(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
