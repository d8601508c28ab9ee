package dev.migrate.command.autogenerate;

import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.TreeMap;

/** For projects in which the database's comments are not the model's affair. */
final class Comments {
    private Comments() {}

    /** The desired schema with the comments that are there already, and no others. */
    static Schema adopted(Schema desired, Schema current) {
        TreeMap<ObjectName, Table> tables = new TreeMap<>();
        desired.tables().forEach((name, table) -> {
            Table counterpart = current.table(name).orElseGet(() -> Table.of(name));
            tables.put(name, adopted(table, counterpart));
        });
        return new Schema(tables, desired.sequences(), desired.enums());
    }

    private static Table adopted(Table table, Table counterpart) {
        return table.withComment(counterpart.comment())
                .withColumns(table.columns().stream()
                        .map(column -> column.withComment(counterpart
                                .column(column.name())
                                .map(Column::comment)
                                .orElse(null)))
                        .toList());
    }
}
