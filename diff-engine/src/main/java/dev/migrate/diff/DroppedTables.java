package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.DropUnique;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes tables away in an order that their references allow. */
final class DroppedTables {
    private DroppedTables() {}

    /**
     * Adds to {@code drops} what bears a name that something new takes, and gives back the tables without it: a renamed
     * table keeps the names of its keys and indexes.
     */
    static List<Table> clearNames(Collection<Table> tables, TakenNames names, List<Operation> drops) {
        return tables.stream().map(table -> clearNames(table, names, drops)).toList();
    }

    private static Table clearNames(Table table, TakenNames names, List<Operation> drops) {
        Table rest = table;
        PrimaryKey key = table.primaryKey();
        if (key != null && names.include(table.name(), key.name())) {
            drops.add(new DropPrimaryKey(table.name(), key));
            rest = rest.withPrimaryKey(null);
        }
        List<UniqueConstraint> uniques = new ArrayList<>(table.uniques());
        for (UniqueConstraint unique : table.uniques()) {
            if (names.include(table.name(), unique.name())) {
                drops.add(new DropUnique(table.name(), unique));
                uniques.remove(unique);
            }
        }
        List<Index> indexes = new ArrayList<>(table.indexes());
        for (Index index : table.indexes()) {
            if (names.include(table.name(), index.name())) {
                drops.add(new DropIndex(table.name(), index));
                indexes.remove(index);
            }
        }
        return rest.withUniques(uniques).withIndexes(indexes);
    }

    /** The drops of tables, referencing ones first, each behind the foreign keys that stand in its way. */
    static List<Operation> drops(Collection<Table> tables, Disturbances disturbances) {
        ReferenceOrder order = ReferenceOrder.of(tables);
        Map<ObjectName, Table> byName = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
        List<Operation> operations = new ArrayList<>();
        List<DropTable> drops = new ArrayList<>();
        order.tables().forEach(name -> {
            Table table = Objects.requireNonNull(byName.get(name));
            List<ForeignKey> kept = new ArrayList<>();
            for (ForeignKey key : table.foreignKeys()) {
                if (order.isCut(name, key) || disturbances.moves(name, key)) {
                    operations.add(new DropForeignKey(name, key));
                } else {
                    kept.add(key);
                }
            }
            drops.add(new DropTable(table.withForeignKeys(kept)));
        });
        Collections.reverse(drops);
        operations.addAll(drops);
        return operations;
    }
}
