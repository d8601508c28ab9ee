package dev.migrate.dialect.mysql;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;

/** The table that serves MySQL as a sequence, in the form that Hibernate uses: one row, one column {@code next_val}. */
final class SequenceTable {
    private static final String COLUMN = "next_val";

    private SequenceTable() {}

    static boolean isOne(Table table) {
        return table.columns().size() == 1
                && MysqlIdentifiers.same(table.columns().get(0).name(), COLUMN);
    }

    /** The sequence as inspection reports it: the table keeps no options. */
    static Sequence sequence(ObjectName name) {
        return new Sequence(name, null, SequenceOptions.DEFAULT);
    }

    static String createTable(String quotedName) {
        return "CREATE TABLE " + quotedName + " (" + COLUMN + " bigint)";
    }

    static String insert(String quotedName, long start) {
        return "INSERT INTO " + quotedName + " (" + COLUMN + ") VALUES (" + start + ")";
    }
}
