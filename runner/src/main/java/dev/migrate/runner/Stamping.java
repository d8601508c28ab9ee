package dev.migrate.runner;

import dev.migrate.revision.Revision;
import dev.migrate.revision.RevisionId;
import dev.migrate.revision.RevisionMap;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Writes what a stamp changes into one sink, inside of a transaction that is open already. */
final class Stamping {
    private final VersionTable table;
    private final VersionRows rows;
    private final StatementSink sink;

    Stamping(VersionTable table, VersionRows rows, StatementSink sink) {
        this.table = table;
        this.rows = rows;
        this.sink = sink;
    }

    /** @param tableMissing whether the version table is to be created first */
    StampResult write(StampPlan plan, RevisionMap map, boolean tableMissing) throws SQLException {
        if (tableMissing) {
            for (String sql : table.createSql()) {
                sink.execute(sql);
            }
        }
        if (plan.purge()) {
            sink.execute(table.clearSql());
        }
        for (AppliedRevision row : plan.deleted()) {
            sink.executeOnRow(table.deleteSql(row));
        }
        for (AppliedRevision row : plan.accepted()) {
            sink.executeOnRow(table.updateSql(row, rows.applied(map.get(row.revision()), row.duration())));
        }
        for (Revision revision : plan.inserted()) {
            sink.executeOnRow(table.insertSql(rows.applied(revision, Duration.ZERO)));
        }
        return new StampResult(
                plan.purge(),
                plan.inserted().stream().map(Revision::id).toList(),
                ids(plan.accepted()),
                ids(plan.deleted()));
    }

    private static List<RevisionId> ids(List<AppliedRevision> rows) {
        return rows.stream().map(AppliedRevision::revision).toList();
    }
}
