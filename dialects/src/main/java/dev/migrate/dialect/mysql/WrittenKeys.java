package dev.migrate.dialect.mysql;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Foreign keys as statements have to say them.
 *
 * <p>The servers find a key on the other side only if the referenced columns are its first ones, in the same order; the
 * order means nothing else. And they look for a table without a database's name in the database of the referring table.
 */
final class WrittenKeys {
    private final DdlState state;

    WrittenKeys(DdlState state) {
        this.state = state;
    }

    Operation of(Operation operation) {
        if (operation instanceof AddForeignKey add) {
            return new AddForeignKey(add.table(), of(add.table(), add.foreignKey()));
        }
        return operation;
    }

    Table of(Table table) {
        return table.withForeignKeys(
                table.foreignKeys().stream().map(key -> of(table.name(), key)).toList());
    }

    private ForeignKey of(ObjectName table, ForeignKey key) {
        ForeignKey ordered = ordered(key);
        return table.schema() == null ? ordered : ordered.withReferencedTable(state.qualified(key.referencedTable()));
    }

    private ForeignKey ordered(ForeignKey key) {
        if (key.columns().size() == 1) {
            return key;
        }
        Table referenced = state.table(key.referencedTable());
        List<List<String>> keys = new ArrayList<>();
        PrimaryKey primaryKey = referenced.primaryKey();
        if (primaryKey != null) {
            keys.add(primaryKey.columns());
        }
        referenced.uniques().stream().map(UniqueConstraint::columns).forEach(keys::add);
        if (keys.contains(key.referencedColumns())) {
            return key;
        }
        return keys.stream()
                .filter(columns -> columns.size() == key.columns().size()
                        && new HashSet<>(columns).equals(new HashSet<>(key.referencedColumns())))
                .findFirst()
                .map(columns -> reordered(key, columns))
                .orElse(key);
    }

    private static ForeignKey reordered(ForeignKey key, List<String> referencedColumns) {
        List<String> columns = referencedColumns.stream()
                .map(name -> key.columns().get(key.referencedColumns().indexOf(name)))
                .toList();
        return key.withColumns(columns, referencedColumns);
    }
}
