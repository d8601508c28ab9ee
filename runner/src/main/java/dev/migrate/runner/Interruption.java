package dev.migrate.runner;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;

/** What to say of a revision that an earlier run left half-way, where the present run cannot go on with it. */
final class Interruption {
    private Interruption() {}

    static MigrateException inTheWay(AppliedRevision row) {
        boolean upgrading = row.state() == State.UPGRADING;
        String direction = upgrading ? "upgrade" : "downgrade";
        return new MigrateException(
                ErrorKind.HISTORY,
                "The " + direction + " of revision " + row.revision() + " was interrupted after " + row.statement()
                        + (row.statement() == 1 ? " statement" : " statements"),
                null,
                upgrading
                        ? "Complete it first: `migrate upgrade " + row.revision() + "`."
                        : "Complete it first: `migrate downgrade " + below(row) + "`.");
    }

    static MigrateException none() {
        return new MigrateException(
                ErrorKind.HISTORY,
                "No revision is half-way, so that there is nothing to resume",
                null,
                "`migrate current` shows where the database is.");
    }

    static MigrateException withoutFile(AppliedRevision row) {
        return new MigrateException(
                ErrorKind.HISTORY,
                "The revision " + row.revision() + " is half-way, but its file is missing",
                null,
                "Bring the file back as it was, and run again.");
    }

    private static String below(AppliedRevision row) {
        return row.downRevisions().isEmpty()
                ? "base"
                : row.downRevisions().get(0).value();
    }
}
