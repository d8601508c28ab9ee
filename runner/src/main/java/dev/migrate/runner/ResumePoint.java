package dev.migrate.runner;

import dev.migrate.dialect.Resumption;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Finds out at which statement a step goes on that an earlier run left half-way. */
final class ResumePoint {
    private final StepScript script;
    private final AppliedRevision row;
    private final ResumeDecision decision;

    ResumePoint(StepScript script, AppliedRevision row, ResumeDecision decision) {
        this.script = script;
        this.row = row;
        this.decision = decision;
    }

    /**
     * The index of the first statement to execute; the number of statements if all of them are done.
     *
     * @param wait how long a statement may take that the server is still executing for the earlier run
     * @throws MigrateException (kind HISTORY) if nobody can tell what became of the statement in doubt
     */
    int find(Optional<Witness> witness, Duration wait) throws SQLException {
        int next = row.statement();
        if (next >= script.size() || decision == ResumeDecision.AGAIN) {
            return next;
        }
        if (decision == ResumeDecision.DONE) {
            return next + 1;
        }
        if (witness.isEmpty() || !row.isInDoubt()) {
            return next;
        }
        return switch (outcome(witness.get(), next, wait)) {
            case DONE -> next + 1;
            case NOT_DONE -> next;
            case UNKNOWN -> throw inDoubt(next);
        };
    }

    private Resumption.Outcome outcome(Witness witness, int index, Duration wait) throws SQLException {
        Optional<String> trace = Progress.parse(row.checksum()).traceOf(script, index);
        if (trace.isEmpty()) {
            return Resumption.Outcome.UNKNOWN;
        }
        String sql = script.statements().get(index).sql();
        witness.awaitEnd(sql, wait);
        return witness.outcome(sql, trace.get());
    }

    private MigrateException inDoubt(int index) {
        StepStatement statement = script.statements().get(index);
        return new MigrateException(
                ErrorKind.HISTORY,
                "An earlier run ended at statement " + (index + 1) + " of the "
                        + script.direction().word() + " of revision "
                        + script.revision().describe()
                        + ", and the catalog does not tell whether it took effect; nothing was touched\n"
                        + Excerpt.of(statement.sql()),
                script.revision().source().name() + ":" + statement.line(),
                "Look at the database. If the statement took effect, go on with `migrate resume --done`; if it did"
                        + " not, or may run again, with `migrate resume --again`.");
    }
}
