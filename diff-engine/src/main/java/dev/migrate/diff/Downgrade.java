package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.DropUnique;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way back from a list of operations.
 *
 * <p>Their reverses from last to first, made readable: a table that is dropped takes its indexes and constraints along,
 * so they are not dropped one by one before. Its {@link DropTable} then holds them, so that its own reverse is exact.
 * What must be gone earlier still is: a foreign key between tables of a cycle, an index whose name something takes.
 */
public final class Downgrade {
    private final List<Operation> reverses;

    /** Drops that may still be left to the drop of their table, in their order. */
    private final List<Operation> pending = new ArrayList<>();

    /** Drops that are left to the drop of their table. */
    private final Set<Operation> folded = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Each drop of a table with all that is folded into it. */
    private final IdentityHashMap<Operation, Operation> wholes = new IdentityHashMap<>();

    private Downgrade(List<Operation> reverses) {
        this.reverses = reverses;
    }

    /** The operations that undo {@code upgrade}, in order. */
    public static List<Operation> of(List<Operation> upgrade) {
        List<Operation> reverses =
                new ArrayList<>(upgrade.stream().map(Operation::reverse).toList());
        Collections.reverse(reverses);
        return new Downgrade(reverses).folded();
    }

    private List<Operation> folded() {
        Set<ObjectName> dropped = new HashSet<>();
        for (Operation operation : reverses) {
            if (operation instanceof DropTable drop) {
                dropped.add(drop.table().name());
            }
        }
        for (Operation operation : reverses) {
            if (operation instanceof DropTable drop) {
                fold(drop);
            }
            keepWhatStandsInTheWayOf(operation);
            if (isPart(operation) && dropped.contains(operation.onTable().orElseThrow())) {
                pending.add(operation);
            }
        }
        return reverses.stream()
                .filter(operation -> !folded.contains(operation))
                .map(operation -> wholes.getOrDefault(operation, operation))
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean isPart(Operation operation) {
        return operation instanceof DropIndex
                || operation instanceof DropForeignKey
                || operation instanceof DropUnique
                || operation instanceof DropCheck;
    }

    private void fold(DropTable drop) {
        Table whole = drop.table();
        for (int i = pending.size() - 1; i >= 0; i--) {
            Operation part = pending.get(i);
            if (part.onTable().orElseThrow().equals(whole.name())) {
                whole = part.reverse()
                        .applyTo(Schema.of(whole))
                        .table(whole.name())
                        .orElseThrow();
                folded.add(part);
                pending.remove(i);
            }
        }
        wholes.put(drop, new DropTable(whole));
    }

    private void keepWhatStandsInTheWayOf(Operation operation) {
        List<Table> created = operation instanceof CreateTable create ? List.of(create.table()) : List.of();
        TakenNames names = new TakenNames(List.of(operation), created);
        pending.removeIf(part -> dependsOn(part, operation) || names.include(part));
    }

    private static boolean dependsOn(Operation part, Operation operation) {
        ObjectName changed = operation.onTable().orElse(null);
        ObjectName renamed = operation instanceof RenameTable rename ? rename.after() : changed;
        ObjectName own = part.onTable().orElseThrow();
        if (!isPart(operation) && (own.equals(changed) || own.equals(renamed))) {
            return true;
        }
        if (part instanceof DropForeignKey drop) {
            ForeignKey key = drop.foreignKey();
            return key.referencedTable().equals(changed)
                    || key.referencedTable().equals(renamed);
        }
        return false;
    }
}
