package dev.migrate.runner;

import dev.migrate.revision.Direction;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.util.Optional;

/** Finds out where a step begins. */
final class StepStart {
    private StepStart() {}

    /**
     * The index of the first statement to execute; empty if the step is taken already.
     *
     * @param row what the version table says of the step's revision
     * @throws MigrateException (kind HISTORY) if it is half-way in the other direction, or if the statements that
     *     were executed are no longer those of the file
     */
    static Optional<Integer> of(StepScript script, Optional<AppliedRevision> row) {
        boolean upgrade = script.direction() == Direction.UPGRADE;
        if (row.isEmpty()) {
            return upgrade ? Optional.of(0) : Optional.empty();
        }
        State state = row.get().state();
        if (state == State.APPLIED) {
            return upgrade ? Optional.empty() : Optional.of(0);
        }
        if (state != State.during(script.direction())) {
            throw Interruption.inTheWay(row.get());
        }
        return Optional.of(resume(script, row.get()));
    }

    private static int resume(StepScript script, AppliedRevision row) {
        int done = row.statement();
        if (!Progress.parse(row.checksum()).isOf(script, done)) {
            throw new MigrateException(
                    ErrorKind.HISTORY,
                    "Revision " + script.revision().describe() + " was interrupted after " + done
                            + " statements of its " + script.direction().word()
                            + ", and its file no longer begins with these",
                    script.revision().source().name(),
                    "Bring the statements that were executed back as they were; only what follows them may change.");
        }
        return done;
    }
}
