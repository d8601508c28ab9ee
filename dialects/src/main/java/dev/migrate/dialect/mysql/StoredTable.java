package dev.migrate.dialect.mysql;

import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.List;

/**
 * A table as the server can hold it between two statements: a column counts up only while a key begins with it, though
 * the operation that makes that key may be still to come.
 */
final class StoredTable {
    private StoredTable() {}

    static Table of(Table table) {
        return table.withColumns(table.columns().stream()
                .map(column ->
                        column.identity() == null || leadsKey(table, column) ? column : column.withIdentity(null))
                .toList());
    }

    static boolean leadsKey(Table table, Column column) {
        PrimaryKey key = table.primaryKey();
        return (key != null && isFirst(key.columns(), column))
                || table.uniques().stream().map(UniqueConstraint::columns).anyMatch(columns -> isFirst(columns, column))
                || table.indexes().stream().anyMatch(index -> isFirst(index, column))
                || table.foreignKeys().stream().anyMatch(foreign -> isFirst(foreign.columns(), column));
    }

    private static boolean isFirst(List<String> columns, Column column) {
        return columns.get(0).equals(column.name());
    }

    private static boolean isFirst(Index index, Column column) {
        return index.method() == null
                && column.name().equals(index.parts().get(0).column());
    }
}
