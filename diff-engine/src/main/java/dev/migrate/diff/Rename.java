package dev.migrate.diff;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import org.jspecify.annotations.Nullable;

/**
 * Another name for a table, or for one of its columns.
 *
 * @param table of a column: the name that its table has by then, which may be a new one
 * @param column null for the table itself
 */
public record Rename(ObjectName table, @Nullable String column, String after) {

    public static Rename ofTable(ObjectName table, String after) {
        return new Rename(table, null, after);
    }

    public static Rename ofColumn(ObjectName table, String column, String after) {
        return new Rename(table, column, after);
    }

    public Operation operation() {
        return column == null ? new RenameTable(table, table.withName(after)) : new RenameColumn(table, column, after);
    }

    /** {@code contacts}, or {@code contacts.phone}. */
    public String before() {
        return column == null ? table.toString() : table + "." + column;
    }

    /** {@code people}, or {@code contacts.mobile}. */
    public String afterwards() {
        return column == null ? table.withName(after).toString() : table + "." + after;
    }

    /** {@code contacts.phone=contacts.mobile}. */
    @Override
    public String toString() {
        return before() + "=" + afterwards();
    }
}
