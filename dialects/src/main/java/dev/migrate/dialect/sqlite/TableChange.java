package dev.migrate.dialect.sqlite;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one script does to one table between two points at which its name or a column's name changes.
 *
 * <p>What cannot be done by {@code ALTER TABLE} then costs one rebuild of the table, however many operations need it.
 */
final class TableChange {

    /** What becomes of the table. */
    enum Kind {
        /** It is made here: later operations only make it differently. */
        CREATED,
        ALTERED,
        /** It goes in the end: nothing done before matters. */
        DROPPED,
        /** A single operation that stands for itself. */
        SINGLE
    }

    private final List<Operation> operations = new ArrayList<>();
    private Kind kind;

    private TableChange(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** The operations without those on indexes, which are carried out where they stand. */
    List<Operation> onTable() {
        return operations.stream().filter(operation -> !isOnIndex(operation)).toList();
    }

    static boolean isOnIndex(Operation operation) {
        return operation instanceof CreateIndex || operation instanceof DropIndex;
    }

    /** For each operation, in their order, the change that it is part of. */
    static List<TableChange> of(List<Operation> operations) {
        Map<ObjectName, TableChange> open = new HashMap<>();
        List<TableChange> changes = new ArrayList<>();
        for (Operation operation : operations) {
            TableChange change = change(operation, open);
            change.operations.add(operation);
            changes.add(change);
        }
        return changes;
    }

    private static TableChange change(Operation operation, Map<ObjectName, TableChange> open) {
        Optional<ObjectName> table = operation.onTable();
        if (operation instanceof RenameTable || operation instanceof RenameColumn) {
            open.clear();
            return new TableChange(Kind.SINGLE);
        } else if (table.isEmpty()) {
            return new TableChange(Kind.SINGLE);
        } else if (operation instanceof CreateTable) {
            TableChange created = new TableChange(Kind.CREATED);
            open.put(table.get(), created);
            return created;
        } else if (operation instanceof DropTable) {
            TableChange dropped = open.remove(table.get());
            if (dropped == null || dropped.kind == Kind.CREATED) {
                return new TableChange(Kind.DROPPED);
            }
            dropped.kind = Kind.DROPPED;
            return dropped;
        }
        return open.computeIfAbsent(table.get(), name -> new TableChange(Kind.ALTERED));
    }
}
