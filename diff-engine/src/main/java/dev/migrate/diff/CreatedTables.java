package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes tables in an order that their references allow. */
final class CreatedTables {
    private CreatedTables() {}

    /**
     * Each table, referenced ones first, followed by its indexes; at the end the foreign keys that could not be made
     * with their table.
     */
    static List<Operation> operations(Collection<Table> tables, Disturbances disturbances) {
        ReferenceOrder order = ReferenceOrder.of(tables);
        Map<ObjectName, Table> byName = tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
        List<Operation> operations = new ArrayList<>();
        List<Operation> later = new ArrayList<>();
        for (ObjectName name : order.tables()) {
            Table table = Objects.requireNonNull(byName.get(name));
            List<ForeignKey> now = new ArrayList<>();
            for (ForeignKey key : table.foreignKeys()) {
                if (order.isCut(name, key) || disturbances.enables(key) || disturbances.moves(name, key)) {
                    later.add(new AddForeignKey(name, key));
                } else {
                    now.add(key);
                }
            }
            operations.add(new CreateTable(table.withForeignKeys(now).withIndexes(List.of())));
            table.indexes().forEach(index -> operations.add(new CreateIndex(name, index)));
        }
        operations.addAll(later);
        return operations;
    }
}
