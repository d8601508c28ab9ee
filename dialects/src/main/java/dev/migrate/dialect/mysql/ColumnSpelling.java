package dev.migrate.dialect.mysql;

import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of one table's columns as that table spells them, letter case included. */
final class ColumnSpelling {
    private final Map<String, String> names = new HashMap<>();

    ColumnSpelling(Table table) {
        for (Column column : table.columns()) {
            names.put(MysqlIdentifiers.key(column.name()), column.name());
        }
    }

    String name(String column) {
        return names.getOrDefault(MysqlIdentifiers.key(column), column);
    }

    List<String> names(List<String> columns) {
        return columns.stream().map(this::name).toList();
    }

    /** The table with this spelling wherever its own columns are named, outside expressions. */
    Table in(Table table) {
        PrimaryKey key = table.primaryKey();
        return table.withColumns(table.columns().stream()
                        .map(column -> column.withName(name(column.name())))
                        .toList())
                .withPrimaryKey(key == null ? null : new PrimaryKey(key.name(), names(key.columns())))
                .withUniques(table.uniques().stream()
                        .map(unique -> new UniqueConstraint(
                                unique.name(),
                                names(unique.columns()),
                                unique.nullsNotDistinct(),
                                unique.deferrability()))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(foreign -> foreign.withColumns(names(foreign.columns()), foreign.referencedColumns()))
                        .toList())
                .withIndexes(table.indexes().stream().map(this::in).toList());
    }

    private Index in(Index index) {
        return index.withParts(index.parts().stream()
                .map(part -> {
                    String column = part.column();
                    return column == null ? part : part.withColumn(name(column));
                })
                .toList());
    }
}
