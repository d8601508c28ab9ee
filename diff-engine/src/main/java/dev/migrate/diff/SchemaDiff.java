package dev.migrate.diff;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.AlterSequence;
import dev.migrate.schema.operation.CreateEnum;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropEnum;
import dev.migrate.schema.operation.DropSequence;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds what leads from one schema to another. */
public final class SchemaDiff {
    private final Schema current;
    private final Schema desired;
    private final List<Operation> operations = new ArrayList<>();

    private SchemaDiff(Schema current, Schema desired) {
        this.current = current;
        this.desired = desired;
    }

    /**
     * The operations that turn {@code current} into {@code desired}, in an order in which they can be carried out;
     * their reverses from last to first lead back.
     *
     * <p>Names of constraints and indexes, the order of columns and table options make no difference: what comes out is
     * {@link Alignment#align}'s form of {@code desired}.
     *
     * @param current in canonical form
     * @param desired in canonical form, for the same database
     */
    public static List<Operation> between(Schema current, Schema desired) {
        if (current.equals(desired)) {
            return List.of();
        }
        return new SchemaDiff(current, Alignment.align(desired, current)).operations();
    }

    private List<Operation> operations() {
        current.tables().forEach((name, table) -> {
            Table counterpart = desired.tables().get(name);
            if (counterpart != null) {
                operations.addAll(TableComparer.compare(table, counterpart));
            }
        });
        enums();
        sequences();
        return tables();
    }

    private List<Operation> tables() {
        SortedMap<ObjectName, Table> created = new TreeMap<>(desired.tables());
        created.keySet().removeAll(current.tables().keySet());
        SortedMap<ObjectName, Table> dropped = new TreeMap<>(current.tables());
        dropped.keySet().removeAll(desired.tables().keySet());

        TakenNames names = new TakenNames(operations, created.values());
        List<Table> cleared = DroppedTables.clearNames(dropped.values(), names, operations);
        Disturbances disturbances = new Disturbances(operations);
        if (!disturbances.none()) {
            current.tables().forEach((name, table) -> {
                Table counterpart = desired.tables().get(name);
                if (counterpart != null) {
                    operations.addAll(ForeignKeyDetours.of(table, counterpart, disturbances));
                }
            });
        }
        operations.addAll(CreatedTables.operations(created.values(), disturbances));
        operations.addAll(DroppedTables.drops(cleared, disturbances));
        return new OperationOrder(operations, names, disturbances, created.keySet(), dropped.keySet()).sorted();
    }

    private void sequences() {
        compare(
                current.sequences(),
                desired.sequences(),
                CreateSequence::new,
                DropSequence::new,
                (before, after) -> before.equals(after) ? List.of() : List.of(new AlterSequence(before, after)));
    }

    private void enums() {
        Set<ColumnType> inTransition = new HashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof AlterColumn alter) {
                inTransition.add(elementType(alter.before().type()));
                inTransition.add(elementType(alter.after().type()));
            } else if (operation instanceof DropColumn drop) {
                inTransition.add(elementType(drop.column().type()));
            }
        }
        current.tables().forEach((name, table) -> {
            if (!desired.tables().containsKey(name)) {
                table.columns().forEach(column -> inTransition.add(elementType(column.type())));
            }
        });
        compare(
                current.enums(),
                keptEnums(),
                CreateEnum::new,
                DropEnum::new,
                (before, after) -> EnumComparer.compare(before, after, inTransition.contains(typeOf(before))));
    }

    /** A model may name a type that it does not define: the type stays as it is for as long as a column has it. */
    private SortedMap<ObjectName, EnumType> keptEnums() {
        SortedMap<ObjectName, EnumType> kept = new TreeMap<>(desired.enums());
        Set<ColumnType> used = new HashSet<>();
        for (Table table : desired.tables().values()) {
            table.columns().forEach(column -> used.add(elementType(column.type())));
        }
        current.enums().forEach((name, type) -> {
            if (used.contains(typeOf(type))) {
                kept.putIfAbsent(name, type);
            }
        });
        return kept;
    }

    private static ColumnType elementType(ColumnType type) {
        return type.withDimensions(0);
    }

    private static ColumnType typeOf(EnumType type) {
        return new ColumnType(type.name().schema(), type.name().name(), List.of(), "", 0);
    }

    private <T> void compare(
            SortedMap<ObjectName, T> before,
            SortedMap<ObjectName, T> after,
            Function<T, Operation> create,
            Function<T, Operation> drop,
            BiFunction<T, T, List<? extends Operation>> alter) {
        after.forEach((name, object) -> {
            T counterpart = before.get(name);
            if (counterpart == null) {
                operations.add(create.apply(object));
            } else {
                operations.addAll(alter.apply(counterpart, object));
            }
        });
        before.forEach((name, object) -> {
            if (!after.containsKey(name)) {
                operations.add(drop.apply(object));
            }
        });
    }
}
