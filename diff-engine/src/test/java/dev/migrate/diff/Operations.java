package dev.migrate.diff;

import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.Operation;
import java.util.List;

/** Operations in a few words, for reading an order off a test. */
final class Operations {
    private Operations() {}

    /** {@code drop_index orders ix_total}. */
    static List<String> words(List<Operation> operations) {
        return operations.stream().map(Operations::words).toList();
    }

    private static String words(Operation operation) {
        String table = operation.onTable().map(name -> " " + name).orElse("");
        String subject = "";
        if (operation instanceof AddColumn add) {
            subject = add.column().name();
        } else if (operation instanceof DropColumn drop) {
            subject = drop.column().name();
        } else if (operation instanceof AlterColumn alter) {
            subject = alter.before().name() + " " + alter.changes();
        } else {
            subject = DroppedName.of(operation)
                    .or(() -> DroppedName.of(operation.reverse()))
                    .orElse("");
        }
        return (operation.code() + table + " " + subject).strip();
    }
}
