package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.DdlScript;
import dev.migrate.dialect.DdlScript.Change;
import dev.migrate.dialect.Dependent;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.CommentOnTable;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one script, change by change, and keeps the catalog up with it. */
final class ScriptWriter {
    private static final SqliteDefinitions DEFINITIONS = new SqliteDefinitions();

    private final DraftCatalog catalog;
    private final SingleChange single;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Operation> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<TableChange, NativeChange> started = new HashMap<>();

    ScriptWriter(Catalog before) {
        this.catalog = new DraftCatalog(before);
        this.single = new SingleChange(catalog);
    }

    DdlScript write(List<Operation> operations) {
        List<TableChange> tableChanges = TableChange.of(operations);
        for (int i = 0; i < operations.size(); i++) {
            if (!done.contains(operations.get(i))) {
                write(operations.get(i), tableChanges.get(i));
            }
        }
        return new DdlScript(changes, catalog.catalog());
    }

    private void write(Operation operation, TableChange change) {
        if (operation instanceof CreateIndex || change.kind() == TableChange.Kind.SINGLE) {
            writeSingle(operation);
        } else if (change.kind() == TableChange.Kind.ALTERED) {
            alter(operation, change);
        } else if (operation instanceof DropIndex) {
            writeSingle(operation);
        } else if (change.kind() == TableChange.Kind.CREATED) {
            create(change.onTable());
        } else if (operation instanceof DropTable drop) {
            drop(drop, change.onTable());
        }
    }

    private void writeSingle(Operation operation) {
        emit(List.of(operation), operation.accept(single));
    }

    private void emit(List<Operation> operations, List<String> statements) {
        changes.add(new Change(operations, statements));
        done.addAll(operations);
    }

    /** Later constraints, such as the foreign keys of a cycle, are written into {@code CREATE TABLE}. */
    private void create(List<Operation> operations) {
        ObjectName name = ((CreateTable) operations.get(0)).table().name();
        operations.forEach(catalog::apply);
        Table table = catalog.table(name);
        Refusal.check(table);
        List<String> statements = new ArrayList<>();
        String definition = DEFINITIONS.createTable(table);
        statements.add(definition);
        catalog.define(name, TableDefinition.parse(definition));
        table.indexes().forEach(index -> statements.add(DEFINITIONS.createIndex(name, index)));
        emit(operations, statements);
    }

    private void drop(DropTable drop, List<Operation> operations) {
        ObjectName name = drop.table().name();
        Refusal.checkDropped(name, catalog.dependents());
        String triggers = triggersOn(name).stream()
                .map(trigger -> "-- The trigger " + trigger.name().name().replaceAll("\\s", " ") + " goes with it.\n")
                .collect(Collectors.joining());
        operations.forEach(catalog::apply);
        catalog.forget(name);
        catalog.removeDependents(dependent -> name.equals(dependent.on()));
        emit(operations, List.of(triggers + "DROP TABLE " + DEFINITIONS.quote(name)));
    }

    private List<Dependent> triggersOn(ObjectName table) {
        return catalog.dependents().stream()
                .filter(dependent -> dependent.kind() == Dependent.Kind.TRIGGER && table.equals(dependent.on()))
                .toList();
    }

    /** The first operation of a change decides, since then the table is as it was before it. */
    private void alter(Operation operation, TableChange change) {
        ObjectName name = operation.onTable().orElseThrow();
        NativeChange natively = started.get(change);
        if (natively == null) {
            refuseComments(name, change.operations());
            refuseDroppedColumns(name, change.operations());
            natively = new NativeChange(catalog.table(name), catalog.definition(name), change.operations());
            started.put(change, natively);
        }
        if (natively.isPossible()) {
            alterNatively(name, operation, natively);
        } else {
            rebuild(
                    name,
                    change.operations().stream()
                            .filter(each -> !(each instanceof CreateIndex))
                            .toList());
        }
        Refusal.check(catalog.table(name));
    }

    private static void refuseComments(ObjectName table, List<Operation> operations) {
        boolean comments = operations.stream()
                .anyMatch(operation -> operation instanceof CommentOnTable
                        || (operation instanceof AlterColumn alter
                                && alter.changes().contains("comment")));
        if (comments) {
            throw Refusal.noComments(table);
        }
    }

    private void refuseDroppedColumns(ObjectName table, List<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof DropColumn drop) {
                Refusal.checkDropped(table, drop.column(), catalog.dependents());
            }
        }
    }

    private void alterNatively(ObjectName name, Operation operation, NativeChange natively) {
        AddForeignKey key = operation instanceof AddColumn add ? natively.broughtBy(add) : null;
        if (operation instanceof AddColumn add && key != null) {
            catalog.define(
                    name, DefinitionEdit.addReferencing(catalog.definition(name), add.column(), key.foreignKey()));
            catalog.apply(add);
            catalog.apply(key);
            emit(
                    List.of(add, key),
                    List.of("ALTER TABLE " + DEFINITIONS.quote(name) + " ADD COLUMN " + DEFINITIONS.column(add.column())
                            + " " + DEFINITIONS.references(key.foreignKey())));
        } else {
            writeSingle(operation);
        }
    }

    private void rebuild(ObjectName name, List<Operation> operations) {
        Table before = catalog.table(name);
        TableDefinition definition = catalog.definition(name);
        operations.forEach(catalog::apply);
        Refusal.check(catalog.table(name));
        TableDefinition changed = definition;
        for (Operation operation : operations) {
            changed = DefinitionEdit.apply(operation, changed);
        }
        changed = DefinitionEdit.settled(changed, catalog.table(name));
        // A check may say "contacts.phone"; while the new table is made, it has another name.
        changed = TableDefinition.parse(SqlExpression.withoutQualifier(changed.sql(name.name()), name.name()));
        catalog.define(name, changed);
        Set<String> dropped = operations.stream()
                .filter(DropColumn.class::isInstance)
                .map(operation -> ((DropColumn) operation).column().name())
                .collect(Collectors.toSet());
        if (dropped.isEmpty() && before.equals(catalog.table(name))) {
            // A foreign key that steps aside for the key it refers to: SQLite asks about neither meanwhile.
            catalog.define(name, definition);
            emit(operations, List.of());
            return;
        }
        TableRebuild rebuild = new TableRebuild(
                before,
                definition,
                catalog.table(name),
                changed,
                dropped,
                triggersOn(name).stream().map(Dependent::sql).toList(),
                temporaryName(name));
        emit(operations, rebuild.statements());
    }

    private String temporaryName(ObjectName table) {
        String name = "migrate_new_" + table.name();
        while (catalog.schema().table(ObjectName.of(name)).isPresent()) {
            name += "_";
        }
        return name;
    }
}
