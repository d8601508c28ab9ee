package dev.migrate.schema.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.List;

/** Follows a column's new name through everything that lists columns by name. */
final class ColumnRenaming {
    private ColumnRenaming() {}

    static Table inTable(Table table, String before, String after) {
        Column column = table.column(before).orElseThrow();
        PrimaryKey key = table.primaryKey();
        return table.withColumns(Lists.replacing(table.columns(), column, column.withName(after)))
                .withPrimaryKey(key == null ? null : new PrimaryKey(key.name(), names(key.columns(), before, after)))
                .withUniques(table.uniques().stream()
                        .map(unique -> new UniqueConstraint(
                                unique.name(),
                                names(unique.columns(), before, after),
                                unique.nullsNotDistinct(),
                                unique.deferrability()))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(foreign -> foreign.withColumns(
                                names(foreign.columns(), before, after), foreign.referencedColumns()))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .map(index -> inIndex(index, before, after))
                        .toList());
    }

    static ForeignKey inReference(ForeignKey key, String before, String after) {
        return key.withColumns(key.columns(), names(key.referencedColumns(), before, after));
    }

    private static Index inIndex(Index index, String before, String after) {
        return index.withParts(index.parts().stream()
                        .map(part -> before.equals(part.column()) ? part.withColumn(after) : part)
                        .toList())
                .withInclude(names(index.include(), before, after));
    }

    private static List<String> names(List<String> columns, String before, String after) {
        return columns.stream().map(name -> name.equals(before) ? after : name).toList();
    }
}
