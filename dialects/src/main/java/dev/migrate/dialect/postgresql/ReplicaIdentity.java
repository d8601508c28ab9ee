package dev.migrate.dialect.postgresql;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Map;

/** The columns by which subscribers of a table tell its rows apart, where an index was chosen for that. */
final class ReplicaIdentity {
    private static final String OPTION = "replica identity";

    private ReplicaIdentity() {}

    static Map<String, String> option(List<String> columns) {
        return Map.of(OPTION, String.join("\n", columns));
    }

    /** The server keeps them not null. */
    static void requireNoPart(Table table, String column) {
        if (List.of(table.options().getOrDefault(OPTION, "").split("\n", -1)).contains(column)) {
            throw new MigrateException(
                    ErrorKind.REFUSED,
                    "The column " + table.name() + "." + column + " is part of the table's replica identity and cannot"
                            + " become nullable",
                    table.name() + "." + column,
                    "Choose another one first, in a revision written by hand: ALTER TABLE " + table.name()
                            + " REPLICA IDENTITY DEFAULT.");
        }
    }
}
