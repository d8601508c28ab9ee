package dev.migrate.diff;

import dev.migrate.diff.Hazard.Kind;
import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.AlterEnum;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropSequence;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Says what operations may do to data, as far as the operations alone tell. */
public final class Hazards {
    /** Tables made by the operations so far: there is no data in them to harm. */
    private final Set<ObjectName> created = new HashSet<>();

    /** Columns made by the operations so far that are null in every row: no key with one of them can be broken. */
    private final Map<ObjectName, Set<String>> empty = new HashMap<>();

    private Hazards() {}

    /** For each operation, in order, what it may do; an empty list when it leaves all data as it is. */
    public static List<List<Hazard>> of(List<Operation> operations) {
        Hazards hazards = new Hazards();
        return operations.stream().map(hazards::next).toList();
    }

    private List<Hazard> next(Operation operation) {
        if (operation instanceof CreateTable create) {
            created.add(create.table().name());
        }
        if (operation instanceof AddColumn add && isEmpty(add.column())) {
            empty.computeIfAbsent(add.table(), table -> new HashSet<>())
                    .add(add.column().name());
        }
        boolean onNewTable = operation.onTable().filter(created::contains).isPresent();
        return onNewTable || isKeyOfNulls(operation) ? List.of() : of(operation);
    }

    private static boolean isEmpty(Column column) {
        return column.nullable()
                && column.defaultValue() == null
                && column.identity() == null
                && column.generated() == null;
    }

    private boolean isKeyOfNulls(Operation operation) {
        if (operation instanceof AddUnique add && !add.unique().nullsNotDistinct()) {
            return hasEmpty(add.table(), add.unique().columns());
        } else if (operation instanceof AddForeignKey add) {
            return hasEmpty(add.table(), add.foreignKey().columns());
        } else if (operation instanceof CreateIndex create && !create.index().nullsNotDistinct()) {
            return create.index().parts().stream()
                    .anyMatch(part -> part.column() != null && hasEmpty(create.table(), List.of(part.column())));
        }
        return false;
    }

    private boolean hasEmpty(ObjectName table, List<String> columns) {
        return !Collections.disjoint(empty.getOrDefault(table, Set.of()), columns);
    }

    /** What a single operation may do, on a table that holds rows. */
    public static List<Hazard> of(Operation operation) {
        if (operation instanceof DropTable drop) {
            return one(Kind.DELETES_DATA, "All rows of " + drop.table().name() + " are deleted.");
        } else if (operation instanceof DropColumn drop) {
            return ofDrop(drop);
        } else if (operation instanceof AddColumn add) {
            return ofAdd(add);
        } else if (operation instanceof AlterColumn alter) {
            return ofAlter(alter);
        } else if (operation instanceof DropSequence drop) {
            // Also one whose table is only renamed: the new one counts from its start, over ids that are taken.
            return one(Kind.DELETES_DATA, "The next value of " + drop.sequence().name() + " is lost.");
        } else if (operation instanceof AlterEnum alter) {
            return ofAlter(alter.before(), alter.after());
        }
        return ofNewRule(operation);
    }

    private static List<Hazard> ofNewRule(Operation operation) {
        if (operation instanceof AddPrimaryKey add) {
            return fails("two rows of " + add.table() + " have the same "
                    + names(add.primaryKey().columns()) + ", or a row has none");
        } else if (operation instanceof AddUnique add) {
            return fails("two rows of " + add.table() + " have the same "
                    + names(add.unique().columns()));
        } else if (operation instanceof CreateIndex create && create.index().unique()) {
            return fails("two rows of " + create.table() + " have the same key");
        } else if (operation instanceof AddForeignKey add) {
            return fails("a row of " + add.table() + " refers to a row of "
                    + add.foreignKey().referencedTable() + " that is not there");
        } else if (operation instanceof AddCheck add) {
            return fails("a row of " + add.table() + " does not satisfy "
                    + add.check().expression());
        }
        return List.of();
    }

    /** A generated column's values can be computed again. */
    private static List<Hazard> ofDrop(DropColumn drop) {
        return drop.column().generated() != null
                ? List.of()
                : one(Kind.DELETES_DATA, "The values of " + path(drop.table(), drop.column()) + " are deleted.");
    }

    private static List<Hazard> ofAdd(AddColumn add) {
        Column column = add.column();
        if (column.generated() != null && !column.nullable()) {
            return noValue(add.table(), column);
        }
        boolean filled = column.nullable() || column.defaultValue() != null || column.identity() != null;
        return filled ? List.of() : fails(add.table() + " has rows: they have no value for " + column.name());
    }

    private static List<Hazard> ofAlter(AlterColumn alter) {
        Column before = alter.before();
        Column after = alter.after();
        List<Hazard> hazards = new ArrayList<>();
        String path = path(alter.table(), before);
        if (!Objects.equals(before.generated(), after.generated())) {
            hazards.add(
                    before.generated() == null
                            ? new Hazard(Kind.DELETES_DATA, "The values of " + path + " are replaced by computed ones.")
                            : new Hazard(Kind.REWRITES_DATA, "The values of " + path + " are computed anew."));
        }
        TypeChange.of(before.type(), after.type())
                .hazard()
                .ifPresent(kind ->
                        hazards.add(new Hazard(kind, sentence(kind, path, before.type() + " to " + after.type()))));
        boolean computedAnew = after.generated() != null && !after.generated().equals(before.generated());
        if (!after.nullable() && computedAnew) {
            hazards.addAll(noValue(alter.table(), after));
        } else if (before.nullable() && !after.nullable() && after.generated() == null) {
            hazards.addAll(fails("a row has no value in " + path));
        }
        return List.copyOf(hazards);
    }

    /** Of a computed column, whose expression may be null. */
    private static List<Hazard> noValue(ObjectName table, Column computed) {
        return fails("a row gets no value in " + path(table, computed));
    }

    private static String sentence(Kind kind, String path, String change) {
        return kind == Kind.NARROWS_DATA
                ? "Values of " + path + " may not fit: " + change + "."
                : "Every value of " + path + " is converted: " + change + ".";
    }

    private static List<Hazard> ofAlter(EnumType before, EnumType after) {
        List<String> removed = new ArrayList<>(before.values());
        removed.removeAll(after.values());
        return removed.isEmpty() ? List.of() : fails("a row has the value " + String.join(" or ", removed));
    }

    private static String path(ObjectName table, Column column) {
        return table + "." + column.name();
    }

    private static String names(List<String> columns) {
        return String.join(", ", columns);
    }

    private static List<Hazard> fails(String condition) {
        return one(Kind.MAY_FAIL_ON_DATA, "Fails if " + condition + ".");
    }

    private static List<Hazard> one(Kind kind, String message) {
        return List.of(new Hazard(kind, message));
    }
}
