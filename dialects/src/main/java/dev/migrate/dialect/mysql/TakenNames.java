package dev.migrate.dialect.mysql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of foreign keys, and in MySQL of checks, which are unique in a whole database: a table that takes the place of
 * another one may want a name before the other one is dropped.
 */
final class TakenNames {
    /** A name in one database. */
    private record Taken(@Nullable String schema, String name, boolean check) {
        static Taken of(ObjectName table, Constraint constraint) {
            String name = constraint.name();
            return new Taken(
                    table.schema(),
                    name == null ? "" : MysqlIdentifiers.key(name),
                    constraint instanceof CheckConstraint);
        }
    }

    private final boolean checksToo;
    private final Map<Taken, ObjectName> holders = new HashMap<>();

    /** @param checksToo whether the names of checks are unique in a database as well */
    TakenNames(Schema before, boolean checksToo) {
        this.checksToo = checksToo;
        for (Table table : before.tables().values()) {
            constraints(table).forEach(constraint -> holders.put(Taken.of(table.name(), constraint), table.name()));
        }
    }

    private List<Constraint> constraints(Table table) {
        List<Constraint> constraints = new ArrayList<>(table.foreignKeys());
        if (checksToo) {
            constraints.addAll(table.checks());
        }
        return constraints;
    }

    /** The operations that free the names which {@code operation} needs, out of those that are to come anyway. */
    List<Operation> freeing(Operation operation, DdlState state, List<Operation> later) {
        List<Operation> freeing = new ArrayList<>();
        for (Constraint constraint : added(operation)) {
            ObjectName table = operation.onTable().orElseThrow();
            Taken wanted = Taken.of(table, constraint);
            ObjectName holder = holders.get(wanted);
            if (holder != null && !holder.equals(table)) {
                constraints(state.table(holder)).stream()
                        .filter(held -> Taken.of(holder, held).equals(wanted))
                        .findFirst()
                        .map(held -> drop(holder, held))
                        .filter(drop -> isToCome(drop, holder, later))
                        .ifPresent(freeing::add);
            }
        }
        return freeing;
    }

    private List<Constraint> added(Operation operation) {
        if (operation instanceof CreateTable create) {
            return constraints(create.table());
        }
        if (operation instanceof AddForeignKey add) {
            return List.of(add.foreignKey());
        }
        return checksToo && operation instanceof AddCheck add ? List.of(add.check()) : List.of();
    }

    private static Operation drop(ObjectName table, Constraint constraint) {
        return constraint instanceof ForeignKey key
                ? new DropForeignKey(table, key)
                : new DropCheck(table, (CheckConstraint) constraint);
    }

    private static boolean isToCome(Operation drop, ObjectName table, List<Operation> later) {
        return later.stream()
                .anyMatch(operation -> operation.equals(drop)
                        || (operation instanceof DropTable dropTable
                                && dropTable.table().name().equals(table)));
    }
}
