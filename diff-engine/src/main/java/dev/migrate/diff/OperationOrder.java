package dev.migrate.diff;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropUnique;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts operations in an order in which each finds what it needs and nothing in its way.
 *
 * <p>Operations of one phase keep the order in which they are given: an operation that replaces another one stands
 * directly behind it.
 */
final class OperationOrder {
    private static final Comparator<Placed> ORDER =
            Comparator.comparing(Placed::phase).thenComparingInt(placed -> placed.rank());

    private record Placed(Operation operation, Phase phase) {
        Placed withPhase(Phase changed) {
            return new Placed(operation, changed);
        }

        /** What is cleared away early goes before what it depends on: foreign keys before keys, all before columns. */
        int rank() {
            if (phase != Phase.FREE_NAMES && phase != Phase.CLEAR_COLUMNS) {
                return 0;
            }
            if (operation instanceof DropForeignKey) {
                return 1;
            }
            return operation instanceof DropPrimaryKey || operation instanceof DropUnique
                    ? 3
                    : operation instanceof DropCheck || operation instanceof DropIndex ? 2 : 4;
        }
    }

    private final List<Operation> operations;
    private final TakenNames names;
    private final PhaseFinder phases;

    /** @param names those that the operations give to something new */
    OperationOrder(
            List<Operation> operations,
            TakenNames names,
            Disturbances disturbances,
            Set<ObjectName> created,
            Set<ObjectName> dropped) {
        this.operations = operations;
        this.names = names;
        this.phases = new PhaseFinder(
                disturbances, new ReferredKeys(operations), new CascadingKeys(operations), created, dropped);
    }

    List<Operation> sorted() {
        List<Placed> placed = new ArrayList<>();
        List<Operation> freeing = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            Phase phase = phase(operation, i + 1 < operations.size() ? operations.get(i + 1) : null);
            placed.add(new Placed(operation, phase));
            if (phase == Phase.FREE_NAMES) {
                freeing.add(operation);
            }
        }
        if (!freeing.isEmpty()) {
            Disturbances freed = new Disturbances(freeing);
            placed.replaceAll(one ->
                    one.operation() instanceof DropForeignKey drop && freed.moves(drop.table(), drop.foreignKey())
                            ? one.withPhase(Phase.FREE_NAMES)
                            : one);
        }
        return placed.stream().sorted(ORDER).map(Placed::operation).toList();
    }

    private Phase phase(Operation operation, @Nullable Operation next) {
        Phase phase = operation.accept(phases);
        if (phase != Phase.CLEAR_COLUMNS && next != null && isReplacement(operation, next)) {
            return next.accept(phases);
        }
        return names.include(operation) ? Phase.FREE_NAMES : phase;
    }

    private static boolean isReplacement(Operation drop, Operation next) {
        return next.reverse().getClass().equals(drop.getClass())
                && drop.onTable().equals(next.onTable())
                && (drop instanceof DropPrimaryKey || isSameName(DroppedName.of(drop), DroppedName.of(next.reverse())));
    }

    private static boolean isSameName(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }
}
