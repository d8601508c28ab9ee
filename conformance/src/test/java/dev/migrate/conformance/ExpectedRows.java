package dev.migrate.conformance;

import dev.migrate.diff.Hazard;
import dev.migrate.diff.Hazards;
import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.AlterEnum;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tables may hold rows while operations run there and back, and which values must be the same afterwards. */
final class ExpectedRows {
    /** By table, the columns whose values the operations do not keep as the samples are. */
    private final Map<ObjectName, Set<String>> changed = new HashMap<>();

    private final Set<ObjectName> atRisk = new HashSet<>();

    private final Schema before;
    private final List<AddForeignKey> references = new ArrayList<>();

    ExpectedRows(List<Operation> upgrade, List<Operation> downgrade, Schema before) {
        this.before = before;
        List<Operation> both = new ArrayList<>(upgrade);
        both.addAll(downgrade);
        both.forEach(this::noteChange);
        for (Operation operation : both) {
            if (operation instanceof AddForeignKey add) {
                references.add(add);
            }
            if (isAtRisk(operation)) {
                operation.onTable().ifPresent(atRisk::add);
            }
            if (operation instanceof AlterEnum alter && !Hazards.of(operation).isEmpty()) {
                atRisk.addAll(users(alter.before().name()));
            }
        }
    }

    private void noteChange(Operation operation) {
        if (operation instanceof AddColumn add) {
            note(add.table(), add.column());
        } else if (operation instanceof DropColumn drop) {
            note(drop.table(), drop.column());
        } else if (operation instanceof AlterColumn alter && !isHarmless(alter)) {
            note(alter.table(), alter.before());
        }
    }

    private static boolean isHarmless(AlterColumn alter) {
        List<String> changes = new ArrayList<>(alter.changes());
        changes.removeAll(List.of("comment", "default", "nullable", "identity"));
        return changes.isEmpty();
    }

    private void note(ObjectName table, Column column) {
        changed.computeIfAbsent(table, any -> new HashSet<>()).add(column.name());
    }

    /** Whether rows may stand in the way: a declared hazard on values that are not the samples' own any more. */
    private boolean isAtRisk(Operation operation) {
        boolean mayFail =
                Hazards.of(operation).stream().anyMatch(hazard -> hazard.kind() == Hazard.Kind.MAY_FAIL_ON_DATA);
        if (!mayFail) {
            return false;
        }
        if (operation instanceof AddColumn) {
            return true;
        } else if (operation instanceof AddPrimaryKey add) {
            return isChanged(add.table(), add.primaryKey().columns());
        } else if (operation instanceof AddUnique add) {
            return isChanged(add.table(), add.unique().columns())
                    || (add.unique().nullsNotDistinct()
                            && add.unique().columns().stream().anyMatch(column -> refers(add.table(), column)));
        } else if (operation instanceof AddForeignKey add) {
            return isChanged(add.table(), add.foreignKey().columns())
                    || isChanged(
                            add.foreignKey().referencedTable(), add.foreignKey().referencedColumns());
        } else if (operation instanceof CreateIndex create) {
            return isChanged(create.table(), columns(create.index()))
                    || changed.containsKey(create.table())
                    || (create.index().nullsNotDistinct()
                            && columns(create.index()).stream().anyMatch(column -> refers(create.table(), column)));
        }
        if (operation instanceof AlterColumn alter) {
            return isChanged(alter.table(), List.of(alter.before().name()))
                    || refers(alter.table(), alter.before().name());
        }
        return operation instanceof AddCheck
                && changed.containsKey(operation.onTable().orElseThrow());
    }

    /** A reference may be null in sample rows. */
    private boolean refers(ObjectName table, String column) {
        return before.table(table).stream()
                .flatMap(found -> found.foreignKeys().stream())
                .anyMatch(key -> key.columns().contains(column));
    }

    private static List<String> columns(Index index) {
        List<String> columns = new ArrayList<>();
        index.parts().forEach(part -> columns.add(part.column() == null ? "" : part.column()));
        return columns;
    }

    private boolean isChanged(ObjectName table, List<String> columns) {
        Set<String> touched = changed.getOrDefault(table, Set.of());
        return columns.stream().anyMatch(touched::contains);
    }

    private Set<ObjectName> users(ObjectName type) {
        Set<ObjectName> users = new HashSet<>();
        before.tables().forEach((name, table) -> {
            boolean uses = table.columns().stream()
                    .anyMatch(column -> type.equals(
                            new ObjectName(column.type().schema(), column.type().name())));
            if (uses) {
                users.add(name);
            }
        });
        return users;
    }

    /** Tables in which rows could make an operation fail, as a hazard says. */
    Set<ObjectName> atRisk() {
        return atRisk;
    }

    /** Tables that get a foreign key to a table which has no rows, or loses them on the way. */
    Set<ObjectName> withoutTarget(Set<ObjectName> filled, Schema after) {
        Set<ObjectName> without = new HashSet<>();
        for (AddForeignKey add : references) {
            ObjectName target = add.foreignKey().referencedTable();
            if (!filled.contains(target) || after.table(target).isEmpty()) {
                without.add(add.table());
            }
        }
        return without;
    }

    /** Whether values in that column are the same before and after. */
    boolean keeps(ObjectName table, Column column) {
        return column.generated() == null
                && !changed.getOrDefault(table, Set.of()).contains(column.name());
    }
}
