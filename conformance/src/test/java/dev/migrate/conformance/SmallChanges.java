package dev.migrate.conformance;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.CommentOnTable;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** One change at a time, to each table and column of a schema. */
final class SmallChanges {
    private final boolean comments;
    private final List<Operation> changes = new ArrayList<>();

    private SmallChanges(boolean comments) {
        this.comments = comments;
    }

    /** @param comments whether the database keeps any */
    static List<Operation> of(Schema schema, boolean comments) {
        SmallChanges changes = new SmallChanges(comments);
        schema.tables().values().forEach(changes::change);
        return changes.changes;
    }

    private void change(Table table) {
        changes.add(new AddColumn(table.name(), Column.of("one_more", "integer")));
        if (comments) {
            changes.add(new CommentOnTable(table.name(), table.comment(), "another"));
        }
        table.columns().forEach(column -> change(table, column));
    }

    private void change(Table table, Column column) {
        boolean plain = column.generated() == null && column.identity() == null;
        if (plain && !isBound(table, column)) {
            change(table, column, column.withNullable(!column.nullable()));
        }
        if (column.defaultValue() != null) {
            change(table, column, column.withDefault((DefaultValue) null));
        }
        if (comments) {
            change(table, column, column.withComment("another"));
        }
        ColumnType type = column.type();
        if (plain && type.name().equals("varchar") && type.arguments().size() == 1) {
            int length = Integer.parseInt(type.arguments().get(0)) + 10;
            change(table, column, column.withType(type.withArguments(List.of("" + length))));
        }
    }

    private void change(Table table, Column before, Column after) {
        changes.add(new AlterColumn(table.name(), before, after));
    }

    /** Whether something of the table decides already if the column may be null. */
    private static boolean isBound(Table table, Column column) {
        PrimaryKey key = table.primaryKey();
        return (key != null && key.columns().contains(column.name()))
                || table.foreignKeys().stream()
                        .anyMatch(foreign -> foreign.onDelete() == ReferentialAction.SET_NULL
                                && foreign.columns().contains(column.name()))
                || table.indexes().stream()
                        .anyMatch(index -> "spatial".equals(index.method())
                                && index.parts().contains(IndexPart.column(column.name())));
    }
}
