package dev.migrate.dialect.postgresql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which tables of a database inherit from which, and what these have from those. */
final class Inheritance {
    private final Schema current;
    private final List<Table> inheriting;

    Inheritance(Schema current) {
        this.current = current;
        this.inheriting = current.tables().values().stream()
                .filter(table -> !BoundTables.parents(table).isEmpty())
                .toList();
    }

    boolean isNone() {
        return inheriting.isEmpty();
    }

    /** The tables that one inherits from, directly or not, the nearest first. */
    List<ObjectName> ancestors(ObjectName table) {
        Set<ObjectName> found = new LinkedHashSet<>();
        current.table(table).ifPresent(known -> addAncestors(known, found));
        return List.copyOf(found);
    }

    private void addAncestors(Table table, Set<ObjectName> found) {
        List<Table> parents = current.tables().values().stream()
                .filter(parent ->
                        BoundTables.parents(table).contains(parent.name().toString()))
                .toList();
        parents.forEach(parent -> found.add(parent.name()));
        parents.forEach(parent -> addAncestors(parent, found));
    }

    /** The tables that inherit from one, directly or not. */
    List<Table> heirs(ObjectName table) {
        return inheriting.stream()
                .filter(heir -> ancestors(heir.name()).contains(table))
                .toList();
    }

    /** The desired schema in which inheriting tables have what the server will give them. */
    Schema in(Schema desired) {
        SchemaEditor editor = new SchemaEditor(desired);
        for (Table heir : inheriting) {
            for (ObjectName ancestor : ancestors(heir.name())) {
                Table before = current.tables().get(ancestor);
                Optional<Table> after = desired.table(ancestor);
                if (before != null
                        && after.isPresent()
                        && desired.table(heir.name()).isPresent()) {
                    editor.change(heir.name(), wanted -> inheriting(wanted, heir, before, after.get()));
                }
            }
        }
        return editor.schema();
    }

    /**
     * @param heir the inheriting table as it is
     * @param before the table that it inherits from, as it is
     * @param after the same as it is desired
     */
    private static Table inheriting(Table wanted, Table heir, Table before, Table after) {
        List<Column> columns = new ArrayList<>();
        for (Column column : wanted.columns()) {
            Column was = heir.column(column.name()).orElse(column);
            columns.add(followed(column, was, before, after));
        }
        for (Column column : after.columns()) {
            if (wanted.column(column.name()).isEmpty()) {
                Column was = heir.column(column.name()).orElse(null);
                if (was != null) {
                    columns.add(followed(was, was, before, after));
                } else if (before.column(column.name()).isEmpty()) {
                    columns.add(column.withComment(null).withIdentity(null));
                }
            }
        }
        List<CheckConstraint> checks = new ArrayList<>(wanted.checks());
        for (CheckConstraint check : after.checks()) {
            boolean passedOn = !says(before, check) || says(heir, check);
            if (passedOn && !says(wanted, check)) {
                checks.add(check);
            }
        }
        return withKeyNotNull(wanted.withColumns(columns).withChecks(checks));
    }

    private static Table withKeyNotNull(Table table) {
        PrimaryKey key = table.primaryKey();
        List<String> columns = key == null ? List.of() : key.columns();
        return table.withColumns(table.columns().stream()
                .map(column -> columns.contains(column.name()) ? column.withNullable(false) : column)
                .toList());
    }

    private static boolean says(Table table, CheckConstraint check) {
        return table.checks().stream().anyMatch(other -> other.expression().equals(check.expression()));
    }

    /** A column whose own model asks for no change goes with the one that it inherits. */
    private static Column followed(Column wanted, Column was, Table before, Table after) {
        Column one = before.column(wanted.name()).orElse(wanted);
        Column other = after.column(wanted.name()).orElse(one);
        Column moved = following(was, one, other);
        Column typed = wanted.type().equals(was.type())
                ? wanted.withType(moved.type()).withCollation(moved.collation())
                : wanted;
        return wanted.nullable() == was.nullable() ? typed.withNullable(moved.nullable()) : typed;
    }

    /** What becomes of an inheriting column when the one that it inherits changes from {@code before} to {@code after}. */
    static Column following(Column column, Column before, Column after) {
        Column typed = ColumnAlterations.isTypeChange(before, after)
                ? column.withType(after.type()).withCollation(after.collation())
                : column;
        return before.nullable() == after.nullable() ? typed : typed.withNullable(after.nullable());
    }
}
