package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropUnique;
import dev.migrate.schema.operation.Operation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which columns and keys a list of operations touches, so that what depends on them can step aside. */
final class Disturbances {
    private final Map<ObjectName, Set<String>> added = new HashMap<>();
    private final Map<ObjectName, Set<String>> altered = new HashMap<>();
    private final Map<ObjectName, Set<String>> retyped = new HashMap<>();
    private final Map<ObjectName, Set<Set<String>>> addedKeys = new HashMap<>();
    private final Map<ObjectName, Set<Set<String>>> droppedKeys = new HashMap<>();

    Disturbances(Collection<Operation> operations) {
        operations.forEach(this::note);
    }

    private void note(Operation operation) {
        if (operation instanceof AddColumn add) {
            put(added, add.table(), add.column().name());
        } else if (operation instanceof AlterColumn alter) {
            note(alter);
        } else if (operation instanceof AddPrimaryKey add) {
            put(addedKeys, add.table(), Set.copyOf(add.primaryKey().columns()));
        } else if (operation instanceof DropPrimaryKey drop) {
            put(droppedKeys, drop.table(), Set.copyOf(drop.primaryKey().columns()));
        } else if (operation instanceof AddUnique add) {
            put(addedKeys, add.table(), Set.copyOf(add.unique().columns()));
        } else if (operation instanceof DropUnique drop) {
            put(droppedKeys, drop.table(), Set.copyOf(drop.unique().columns()));
        } else if (operation instanceof CreateIndex create && create.index().unique()) {
            put(addedKeys, create.table(), columns(create.index()));
        } else if (operation instanceof DropIndex drop && drop.index().unique()) {
            put(droppedKeys, drop.table(), columns(drop.index()));
        }
    }

    private void note(AlterColumn alter) {
        Column before = alter.before();
        Column after = alter.after();
        boolean sameType = before.type().equals(after.type())
                && Objects.equals(before.collation(), after.collation())
                && Objects.equals(before.generated(), after.generated());
        if (!sameType) {
            put(retyped, alter.table(), before.name());
        }
        if (!sameType || before.nullable() != after.nullable()) {
            put(altered, alter.table(), before.name());
        }
    }

    private static Set<String> columns(Index index) {
        Set<String> columns = new HashSet<>();
        for (IndexPart part : index.parts()) {
            columns.add(part.column() == null ? "" : part.column());
        }
        return columns;
    }

    private static <T> void put(Map<ObjectName, Set<T>> map, ObjectName table, T element) {
        map.computeIfAbsent(table, any -> new HashSet<>()).add(element);
    }

    boolean none() {
        return added.isEmpty() && altered.isEmpty() && addedKeys.isEmpty() && droppedKeys.isEmpty();
    }

    /** The columns whose type, collation or computation changes. */
    Set<String> retyped(ObjectName table) {
        return retyped.getOrDefault(table, Set.of());
    }

    /** Besides the {@link #retyped} ones those that become nullable or not null. */
    Set<String> altered(ObjectName table) {
        return altered.getOrDefault(table, Set.of());
    }

    /** Whether a foreign key of {@code table} cannot stay in place while the operations run. */
    boolean moves(ObjectName table, ForeignKey key) {
        return touches(retyped, table, key.columns())
                || touches(retyped, key.referencedTable(), key.referencedColumns())
                || hasKey(droppedKeys, key);
    }

    /** Whether a foreign key needs something that only the operations make. */
    boolean enables(ForeignKey key) {
        return touches(added, key.referencedTable(), key.referencedColumns()) || hasKey(addedKeys, key);
    }

    private static boolean touches(Map<ObjectName, Set<String>> map, ObjectName table, List<String> columns) {
        Set<String> touched = map.get(table);
        return touched != null && columns.stream().anyMatch(touched::contains);
    }

    private static boolean hasKey(Map<ObjectName, Set<Set<String>>> map, ForeignKey key) {
        Set<Set<String>> keys = map.get(key.referencedTable());
        return keys != null && keys.contains(Set.copyOf(key.referencedColumns()));
    }
}
