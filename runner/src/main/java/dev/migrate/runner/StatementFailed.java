package dev.migrate.runner;

import dev.migrate.revision.Direction;
import dev.migrate.revision.MigrationStep;
import dev.migrate.revision.RevisionId;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.sql.SQLException;
import java.util.Optional;

/** A statement of a revision failed. */
public final class StatementFailed extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final String revision;
    private final Direction direction;
    private final int number;
    private final int line;
    private final String sql;

    /** @param number counted from 1 within the revision */
    StatementFailed(MigrationStep step, int number, StepStatement statement, String hint, SQLException cause) {
        this(step, number, statement.sql(), FailurePosition.line(statement.statement(), cause), hint, cause);
    }

    private StatementFailed(MigrationStep step, int number, String sql, int line, String hint, SQLException cause) {
        super(
                ErrorKind.STATEMENT,
                "Statement " + number + " of the " + step.direction().word() + " of revision "
                        + step.revision().describe() + " failed: " + describe(cause) + "\n" + Excerpt.of(sql),
                step.revision().source().name() + ":" + line,
                hint,
                cause);
        revision = step.revision().id().value();
        direction = step.direction();
        this.number = number;
        this.sql = sql;
        this.line = line;
    }

    public RevisionId revision() {
        return new RevisionId(revision);
    }

    public Direction direction() {
        return direction;
    }

    /** Counted from 1 within the revision's direction. */
    public int number() {
        return number;
    }

    /** The line of the revision's file where the database saw the error, or else where the statement begins. */
    public int line() {
        return line;
    }

    /** The whole statement. */
    public String sql() {
        return sql;
    }

    /** The database's code for the error; empty if it gave none. */
    public Optional<String> sqlState() {
        return getCause() instanceof SQLException cause ? Optional.ofNullable(cause.getSQLState()) : Optional.empty();
    }

    private static String describe(SQLException cause) {
        String state = cause.getSQLState();
        return cause.getMessage() + (state == null ? "" : " [SQLSTATE " + state + "]");
    }
}
