package dev.migrate.dialect;

import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The names of one table's columns as that table spells them, for databases that ignore their letter case. */
public final class ColumnSpelling {
    private final UnaryOperator<String> key;
    private final Map<String, String> names = new HashMap<>();

    /** @param key what two spellings of one name have in common */
    public ColumnSpelling(Table table, UnaryOperator<String> key) {
        this.key = key;
        for (Column column : table.columns()) {
            names.put(key.apply(column.name()), column.name());
        }
    }

    public String name(String column) {
        return names.getOrDefault(key.apply(column), column);
    }

    public List<String> names(List<String> columns) {
        return columns.stream().map(this::name).toList();
    }

    /** The table with this spelling wherever its own columns are named, outside expressions. */
    public Table in(Table table) {
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
