package dev.migrate.runner;

import dev.migrate.revision.Direction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The version row of a step that is being taken. */
final class StepRow {
    private final StepScript script;
    private final VersionTable table;
    private final VersionRows rows;
    private final StatementSink sink;
    private final Instant start;
    private @Nullable AppliedRevision row;

    /** @param row as it stands in the table; null if there is none */
    StepRow(
            StepScript script,
            VersionTable table,
            VersionRows rows,
            StatementSink sink,
            @Nullable AppliedRevision row) {
        this.script = script;
        this.table = table;
        this.rows = rows;
        this.sink = sink;
        this.row = row;
        start = rows.now();
    }

    Duration elapsed() {
        return Duration.between(start, rows.now());
    }

    /** Makes the row say that so many statements are done, and that the next one has not begun. */
    void count(int done) throws SQLException {
        if (row == null || !row.isInterrupted() || row.statement() != done || row.isInDoubt()) {
            write(rows.interrupted(script, done, Progress.done(script, done), elapsed()));
        }
    }

    /** Makes the row say that so many statements are done, and what the catalog said before the next one began. */
    void begin(int done, String trace) throws SQLException {
        write(rows.interrupted(script, done, Progress.beginning(script, done, trace), elapsed()));
    }

    /** Makes the row say that the step has been taken: after a downgrade there is none. */
    void finish() throws SQLException {
        if (script.direction() == Direction.UPGRADE) {
            write(rows.applied(script.revision(), elapsed()));
        } else if (row != null) {
            sink.executeOnRow(table.deleteSql(row));
        }
    }

    /** Like {@link #finish}, and commits the transaction, which must be open. */
    void finish(RunTransaction transaction) throws SQLException {
        if (script.direction() == Direction.UPGRADE && row == null) {
            transaction.insertAndCommit(script.step(), table.insertSql(rows.applied(script.revision(), elapsed())));
        } else {
            finish();
            transaction.commit(script.step());
        }
    }

    private void write(AppliedRevision after) throws SQLException {
        sink.executeOnRow(row == null ? table.insertSql(after) : table.updateSql(row, after));
        row = after;
    }
}
