package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.DdlScript;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes operations for MySQL and MariaDB; neighbouring changes of one table share an {@code ALTER TABLE}. */
public final class MysqlDdl implements Ddl {
    private final MysqlDefinitions definitions;
    private final MysqlStatements statements;
    private final TableLimits limits;
    private final Refusal refusal;

    /** @param product the database's name for messages */
    public MysqlDdl(String product, MysqlDefinitions definitions, MysqlStatements statements, TableLimits limits) {
        this.definitions = definitions;
        this.statements = statements;
        this.limits = limits;
        this.refusal = new Refusal(product, limits);
    }

    @Override
    public DdlScript script(List<Operation> operations, Catalog before) {
        DdlState state = new DdlState(before);
        TakenNames names = new TakenNames(before.schema(), limits.databaseWideCheckNames());
        List<DdlScript.Change> changes = new ArrayList<>();
        Set<ObjectName> touched = new LinkedHashSet<>();
        Set<Operation> done = new HashSet<>();
        int next = 0;
        for (List<Operation> run : OperationRun.of(operations, before.schema())) {
            next += run.size();
            List<Operation> later = operations.subList(next, operations.size());
            List<String> sql = new ArrayList<>();
            for (Operation operation : run) {
                for (Operation freeing : names.freeing(operation, state, later)) {
                    sql.addAll(sql(List.of(freeing), state));
                    done.add(freeing);
                }
            }
            List<Operation> open =
                    run.stream().filter(operation -> !done.contains(operation)).toList();
            sql.addAll(open.isEmpty() ? List.of() : sql(open, state));
            changes.add(new DdlScript.Change(run, sql));
            run.forEach(operation -> operation.onTable().ifPresent(touched::add));
        }
        touched.forEach(table -> refusal.checkFinal(state.table(table)));
        if (changesReferences(operations)) {
            refusal.checkReferences(state.catalog().schema());
        }
        return new DdlScript(changes, state.catalog());
    }

    /** Other changes must not be stopped by what stands there already. */
    private static boolean changesReferences(List<Operation> operations) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof AddForeignKey
                        || operation instanceof AlterColumn
                        || operation instanceof CreateTable);
    }

    @Override
    public String literal(String text) {
        return definitions.literal(text);
    }

    private List<String> sql(List<Operation> run, DdlState state) {
        Operation first = run.get(0);
        run.forEach(operation -> requireSafe(operation, state));
        if (first instanceof CreateTable create) {
            run.forEach(state::apply);
            Table table = StoredTable.of(state.table(create.table().name()));
            refusal.check(table);
            Table written = new ForeignKeyIndexes(limits).stated(new WrittenKeys(state).of(table));
            return new CreateTable(written).accept(statements);
        }
        if (first instanceof RenameColumn rename) {
            return renamed(rename, state);
        }
        ObjectName name = first.onTable().orElse(null);
        if (name == null || !OperationRun.isClause(first)) {
            state.apply(first);
            return first.accept(statements);
        }
        WrittenKeys keys = new WrittenKeys(state);
        Table before = keys.of(state.table(name));
        run.forEach(state::apply);
        Table after = keys.of(state.table(name));
        refusal.check(after);
        List<Operation> written = run.stream().map(keys::of).toList();
        boolean copied = limits.miscountsColumns() && state.isChangedBehindStored(before, after);
        List<String> sql = new TableChange(
                        definitions, statements, new ForeignKeyIndexes(limits), written, before, after, copied)
                .write();
        boolean hindered = state.isCountingChangedUnderReference(before, after)
                || (limits.copiesForNotNull() && state.isFilledUnderKeyInCopy(before, after));
        return hindered ? withoutForeignKeyChecks(sql) : sql;
    }

    /** What stands in the way goes before, and comes back under the new name. */
    private List<String> renamed(RenameColumn rename, DdlState state) {
        ColumnRenaming renaming = new ColumnRenaming(rename, definitions.identifiers(), state);
        List<String> sql = new ArrayList<>();
        renaming.obstacles().forEach(drop -> sql.addAll(sql(List.of(drop), state)));
        state.apply(rename);
        sql.addAll(rename.accept(statements));
        renaming.restored().forEach(add -> sql.addAll(sql(List.of(add), state)));
        return sql;
    }

    /** MySQL takes the change of such a column for one of its type; the values stay the same. */
    private static List<String> withoutForeignKeyChecks(List<String> statements) {
        List<String> all = new ArrayList<>(List.of("SET foreign_key_checks = 0"));
        all.addAll(statements);
        all.add("SET foreign_key_checks = 1");
        return all;
    }

    private static boolean isOnColumn(Operation operation) {
        return operation instanceof AddColumn
                || operation instanceof DropColumn
                || operation instanceof AlterColumn
                || operation instanceof RenameColumn;
    }

    private static void requireSafe(Operation operation, DdlState state) {
        operation
                .onTable()
                .filter(table -> isOnColumn(operation))
                .ifPresent(table -> Refusal.checkFrozen(state.table(table)));
        if (operation instanceof DropTable drop) {
            ObjectName table = drop.table().name();
            state.requireUnused(table, "dropped");
            if (TableOptions.isPartitioned(drop.table())) {
                throw Refusal.of(
                        table,
                        "The table " + table + " has partitions, which no downgrade could make again",
                        "Drop it in a revision written by hand.");
            }
        } else if (operation instanceof RenameTable rename) {
            state.requireUnused(rename.before(), "renamed");
        } else if (operation instanceof DropColumn drop) {
            state.requireUnused(drop.table(), drop.column().name(), "dropped");
        } else if (operation instanceof RenameColumn rename) {
            state.requireUnused(rename.table(), rename.before(), "renamed");
            ColumnMentions.requireNoneButChecks(state.table(rename.table()), rename.before());
        }
    }
}
