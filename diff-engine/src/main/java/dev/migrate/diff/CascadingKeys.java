package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Foreign keys that carry changes of other rows into their own columns, beside columns that are computed from those.
 *
 * <p>MySQL stores no column that is computed from one of such a key: whichever goes must be gone before the other comes.
 */
final class CascadingKeys {
    private static final Set<ReferentialAction> PASSIVE =
            EnumSet.of(ReferentialAction.NO_ACTION, ReferentialAction.RESTRICT);

    private final Map<ObjectName, Set<String>> released = new HashMap<>();
    private final Map<ObjectName, List<String>> newComputations = new HashMap<>();
    private final Map<ObjectName, List<String>> oldComputations = new HashMap<>();

    CascadingKeys(Collection<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof DropForeignKey drop && isCascading(drop.foreignKey())) {
                released.computeIfAbsent(drop.table(), any -> new HashSet<>())
                        .addAll(drop.foreignKey().columns());
            } else if (operation instanceof AddColumn add) {
                note(newComputations, add.table(), add.column());
            } else if (operation instanceof AlterColumn alter) {
                note(newComputations, alter.table(), alter.after());
            } else if (operation instanceof DropColumn drop) {
                note(oldComputations, drop.table(), drop.column());
            }
        }
    }

    private static boolean isCascading(ForeignKey key) {
        return !PASSIVE.contains(key.onDelete()) || !PASSIVE.contains(key.onUpdate());
    }

    private static void note(Map<ObjectName, List<String>> computations, ObjectName table, Column column) {
        if (column.generated() != null) {
            computations
                    .computeIfAbsent(table, any -> new ArrayList<>())
                    .add(column.generated().expression());
        }
    }

    /** Whether the column is computed from one that a dropped key holds. */
    boolean waits(AddColumn add) {
        Column column = add.column();
        return column.generated() != null
                && new Mentions(released.getOrDefault(add.table(), Set.of()))
                        .inExpression(column.generated().expression());
    }

    /** Whether a dropped column is computed from one of the key's. */
    boolean waits(AddForeignKey add) {
        return collides(add.foreignKey(), oldComputations.getOrDefault(add.table(), List.of()));
    }

    /** Whether a column that is computed from one of the key's comes. */
    boolean makesWay(DropForeignKey drop) {
        return collides(drop.foreignKey(), newComputations.getOrDefault(drop.table(), List.of()));
    }

    private static boolean collides(ForeignKey key, List<String> computations) {
        Mentions columns = new Mentions(Set.copyOf(key.columns()));
        return isCascading(key) && computations.stream().anyMatch(columns::inExpression);
    }
}
