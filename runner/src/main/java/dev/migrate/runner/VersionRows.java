package dev.migrate.runner;

import dev.migrate.revision.Revision;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Makes the rows that are written. */
final class VersionRows {
    private static final int MAX_NAME = 255;

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
    AppliedRevision interrupted(StepScript script, int done, Duration duration) {
        return row(script.revision(), script.checksumOfFirst(done), duration, State.during(script.direction()), done);
    }

    private AppliedRevision row(Revision revision, String checksum, Duration duration, State state, int statement) {
        String user = options.appliedBy();
        return new AppliedRevision(
                revision.id(),
                revision.downRevisions(),
                revision.message(),
                checksum,
                now().truncatedTo(ChronoUnit.MILLIS),
                user.length() > MAX_NAME ? user.substring(0, MAX_NAME) : user,
                duration,
                state,
                statement);
    }
}
