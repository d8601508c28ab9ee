package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a column is, without its name: two of one shape may be the same column before and after a renaming.
 *
 * <p>Defaults, comments and collations are left out: they change easily, and the comparison finds it.
 *
 * @param references the tables that it refers to; {@code ?} for one that may have another name
 */
record ColumnShape(
        ColumnType type,
        boolean nullable,
        boolean identity,
        boolean generated,
        boolean inPrimaryKey,
        Set<String> references) {

    static ColumnShape of(Table table, Column column) {
        return of(table, column, any -> true);
    }

    /** @param isInBoth whether a table has a counterpart under its name, or may be renamed otherwise */
    static ColumnShape of(Table table, Column column, Predicate<ObjectName> isInBoth) {
        PrimaryKey key = table.primaryKey();
        Set<String> references = new TreeSet<>();
        for (ForeignKey foreign : table.foreignKeys()) {
            if (foreign.columns().contains(column.name())) {
                ObjectName referred = foreign.referencedTable();
                references.add(isInBoth.test(referred) ? referred.toString() : "?");
            }
        }
        return new ColumnShape(
                column.type(),
                column.nullable(),
                column.identity() != null,
                column.generated() != null,
                key != null && key.columns().contains(column.name()),
                references);
    }
}
