package dev.migrate.diff;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.CommentOnTable;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropUnique;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares one table with its desired form, kind by kind; what is dropped and made again under one name is adjacent. */
final class TableComparer {
    private final Table current;
    private final Table desired;
    private final ObjectName name;
    private final List<Operation> operations = new ArrayList<>();

    private TableComparer(Table current, Table desired) {
        this.current = current;
        this.desired = desired;
        this.name = current.name();
    }

    /** @param desired aligned with {@code current} */
    static List<Operation> compare(Table current, Table desired) {
        if (current.equals(desired)) {
            return List.of();
        }
        TableComparer comparer = new TableComparer(current, desired);
        comparer.columns();
        comparer.comment();
        comparer.primaryKey();
        comparer.uniques();
        comparer.indexes();
        comparer.foreignKeys();
        comparer.checks();
        return comparer.operations;
    }

    /** Generated columns are added after the columns that they may be computed from, and dropped and freed before. */
    private void columns() {
        if (current.columns().equals(desired.columns())) {
            return;
        }
        Map<String, Column> before = byName(current.columns());
        Map<String, Column> after = byName(desired.columns());
        Comparator<Column> generatedLast = Comparator.comparing(column -> column.generated() != null);
        desired.columns().stream()
                .filter(column -> !before.containsKey(column.name()))
                .sorted(generatedLast)
                .forEach(column -> operations.add(new AddColumn(name, column)));
        current.columns().stream()
                .filter(column -> after.containsKey(column.name()) && !column.equals(after.get(column.name())))
                .sorted(generatedLast.reversed())
                .forEach(column -> operations.add(
                        new AlterColumn(name, column, Objects.requireNonNull(after.get(column.name())))));
        List<Column> dropped = new ArrayList<>(current.columns());
        dropped.removeIf(column -> after.containsKey(column.name()));
        Collections.reverse(dropped);
        dropped.sort(generatedLast.reversed());
        dropped.forEach(column -> operations.add(new DropColumn(name, column)));
    }

    private static Map<String, Column> byName(List<Column> columns) {
        return columns.stream().collect(Collectors.toMap(Column::name, Function.identity()));
    }

    private void comment() {
        if (!Objects.equals(current.comment(), desired.comment())) {
            operations.add(new CommentOnTable(name, current.comment(), desired.comment()));
        }
    }

    private void primaryKey() {
        PrimaryKey before = current.primaryKey();
        PrimaryKey after = desired.primaryKey();
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null) {
            operations.add(new DropPrimaryKey(name, before));
        }
        if (after != null) {
            operations.add(new AddPrimaryKey(name, after));
        }
    }

    private void uniques() {
        compare(
                current.uniques(),
                desired.uniques(),
                UniqueConstraint::name,
                unique -> new DropUnique(name, unique),
                unique -> new AddUnique(name, unique));
    }

    private void indexes() {
        compare(
                current.indexes(),
                desired.indexes(),
                Index::name,
                index -> new DropIndex(name, index),
                index -> new CreateIndex(name, index));
    }

    private void foreignKeys() {
        compare(
                current.foreignKeys(),
                desired.foreignKeys(),
                ForeignKey::name,
                key -> new DropForeignKey(name, key),
                key -> new AddForeignKey(name, key));
    }

    private void checks() {
        compare(
                current.checks(),
                desired.checks(),
                CheckConstraint::name,
                check -> new DropCheck(name, check),
                check -> new AddCheck(name, check));
    }

    private <T> void compare(
            List<T> before,
            List<T> after,
            Function<T, @Nullable String> nameOf,
            Function<T, Operation> drop,
            Function<T, Operation> add) {
        if (before.equals(after)) {
            return;
        }
        Set<T> dropped = new LinkedHashSet<>(before);
        after.forEach(dropped::remove);
        Set<T> added = new LinkedHashSet<>(after);
        before.forEach(added::remove);
        Map<String, T> droppedByName = new HashMap<>();
        for (T object : dropped) {
            String objectName = nameOf.apply(object);
            if (objectName != null) {
                droppedByName.put(objectName, object);
            }
        }
        Set<T> replaced = new HashSet<>();
        for (T object : added) {
            T predecessor = droppedByName.get(nameOf.apply(object));
            if (predecessor != null) {
                replaced.add(predecessor);
                operations.add(drop.apply(predecessor));
            }
            operations.add(add.apply(object));
        }
        for (T object : dropped) {
            if (!replaced.contains(object)) {
                operations.add(drop.apply(object));
            }
        }
    }
}
