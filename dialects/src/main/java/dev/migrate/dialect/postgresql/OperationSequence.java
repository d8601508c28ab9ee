package dev.migrate.dialect.postgresql;

import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.AlterEnum;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropUnique;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which PostgreSQL can carry operations out: a key, check or index that goes must be gone before its
 * columns change, for it might not fit what they become; one that comes must wait until they have changed.
 */
final class OperationSequence {
    private OperationSequence() {}

    static List<Operation> of(List<Operation> operations) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            if (operation instanceof RenameTable || operation instanceof RenameColumn) {
                return operations;
            }
            if (operation instanceof AlterColumn || operation instanceof AlterEnum) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? operations : around(operations, first, last);
    }

    private static List<Operation> around(List<Operation> operations, int first, int last) {
        List<Operation> before = new ArrayList<>();
        List<Operation> between = new ArrayList<>();
        List<Operation> added = new ArrayList<>();
        List<Operation> after = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            if (i > first && isDrop(operation)) {
                before.add(operation);
            } else if (i < last && isAddition(operation)) {
                added.add(operation);
            } else if (i < first) {
                before.add(operation);
            } else if (i <= last) {
                between.add(operation);
            } else {
                after.add(operation);
            }
        }
        List<Operation> ordered = new ArrayList<>(before);
        ordered.addAll(between);
        ordered.addAll(added);
        ordered.addAll(after);
        return ordered;
    }

    private static boolean isDrop(Operation operation) {
        return operation instanceof DropCheck
                || operation instanceof DropIndex
                || operation instanceof DropForeignKey
                || operation instanceof DropUnique
                || operation instanceof DropPrimaryKey;
    }

    private static boolean isAddition(Operation operation) {
        return operation instanceof AddCheck
                || operation instanceof CreateIndex
                || operation instanceof AddForeignKey
                || operation instanceof AddUnique
                || operation instanceof AddPrimaryKey;
    }
}
