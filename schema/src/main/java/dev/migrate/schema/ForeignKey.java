package dev.migrate.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a row of another table, or of the same one.
 *
 * @param columns at least one, paired with {@code referencedColumns} by position
 */
public record ForeignKey(
        @Nullable String name,
        List<String> columns,
        ObjectName referencedTable,
        List<String> referencedColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferrability deferrability)
        implements Constraint {
    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        if (columns.isEmpty() || columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException("foreign key " + columns + " to " + referencedColumns);
        }
    }

    /** A single-column reference with no action, checked at once. */
    public static ForeignKey of(@Nullable String name, String column, ObjectName table, String referencedColumn) {
        return new ForeignKey(
                name,
                List.of(column),
                table,
                List.of(referencedColumn),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE);
    }

    @Override
    public ForeignKey withName(@Nullable String changed) {
        return new ForeignKey(changed, columns, referencedTable, referencedColumns, onDelete, onUpdate, deferrability);
    }

    public ForeignKey withReferencedTable(ObjectName changed) {
        return new ForeignKey(name, columns, changed, referencedColumns, onDelete, onUpdate, deferrability);
    }

    public ForeignKey withColumns(List<String> changed, List<String> changedReferenced) {
        return new ForeignKey(name, changed, referencedTable, changedReferenced, onDelete, onUpdate, deferrability);
    }

    public ForeignKey withActions(ReferentialAction changedOnDelete, ReferentialAction changedOnUpdate) {
        return new ForeignKey(
                name, columns, referencedTable, referencedColumns, changedOnDelete, changedOnUpdate, deferrability);
    }
}
