package dev.migrate.dialect.mysql;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.CommentOnTable;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropUnique;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Neighbouring operations on one table that one statement can carry out. */
final class OperationRun {
    private static final Set<Class<? extends Operation>> ADDING = Set.of(
            AddColumn.class,
            AddPrimaryKey.class,
            AddUnique.class,
            AddForeignKey.class,
            AddCheck.class,
            CreateIndex.class,
            CommentOnTable.class);
    private static final Set<Class<? extends Operation>> CHANGING = Set.of(
            AlterColumn.class,
            DropColumn.class,
            DropPrimaryKey.class,
            DropUnique.class,
            DropForeignKey.class,
            DropCheck.class,
            DropIndex.class);

    private final Schema before;
    private final List<Operation> operations;

    private OperationRun(Schema before, List<Operation> operations) {
        this.before = before;
        this.operations = operations;
    }

    /** The operations in runs, in order. */
    static List<List<Operation>> of(List<Operation> operations, Schema before) {
        return new OperationRun(before, operations).runs();
    }

    private List<List<Operation>> runs() {
        List<List<Operation>> runs = new ArrayList<>();
        List<Operation> run = new ArrayList<>();
        for (Operation operation : operations) {
            if (!run.isEmpty() && !takes(run, operation)) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            run.add(operation);
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }

    static boolean isClause(Operation operation) {
        return ADDING.contains(operation.getClass()) || CHANGING.contains(operation.getClass());
    }

    private boolean takes(List<Operation> run, Operation next) {
        Operation first = run.get(0);
        if (!first.onTable().equals(next.onTable())) {
            return false;
        }
        boolean fits =
                first instanceof CreateTable ? ADDING.contains(next.getClass()) : isClause(first) && isClause(next);
        return fits
                && run.stream().noneMatch(earlier -> collide(earlier, next))
                && run.stream().noneMatch(this::standsAlone)
                && !standsAlone(next);
    }

    /**
     * Whether a column of a foreign key becomes not null: MySQL refuses that wherever it copies the table, as it may have
     * to for another clause.
     */
    private boolean standsAlone(Operation operation) {
        return operation instanceof AlterColumn alter
                && alter.before().nullable()
                && !alter.after().nullable()
                && isInForeignKey(alter.table(), alter.after().name());
    }

    private boolean isInForeignKey(ObjectName table, String column) {
        return before.tables().values().stream().anyMatch(found -> found.foreignKeys().stream()
                        .anyMatch(key -> isOver(key, found.name(), table, column)))
                || operations.stream()
                        .anyMatch(operation -> operation instanceof AddForeignKey add
                                && isOver(add.foreignKey(), add.table(), table, column));
    }

    private static boolean isOver(ForeignKey key, ObjectName from, ObjectName table, String column) {
        return (from.equals(table) && key.columns().contains(column))
                || (key.referencedTable().equals(table)
                        && key.referencedColumns().contains(column));
    }

    /** Whether one statement cannot do both, since its clauses all see the table as it was before. */
    private static boolean collide(Operation earlier, Operation next) {
        if (next instanceof AddForeignKey add) {
            return collides(earlier, add.table(), add.foreignKey());
        }
        if (next instanceof AlterColumn alter) {
            return isOf(earlier, alter.after().name()) || freesOwnKey(earlier);
        }
        if (next instanceof DropColumn drop) {
            return isOf(earlier, drop.column().name()) || freesOwnKey(earlier);
        }
        if (next instanceof DropUnique || next instanceof DropPrimaryKey || next instanceof DropIndex) {
            return freesOwnKey(earlier);
        }
        return next instanceof AddColumn add && isOf(earlier, add.column().name());
    }

    /** A dropped foreign key's name is free after the statement; a key to the own table needs what it refers to. */
    private static boolean collides(Operation earlier, ObjectName table, ForeignKey key) {
        if (earlier instanceof DropForeignKey drop) {
            return Objects.equals(drop.foreignKey().name(), key.name());
        }
        return key.referencedTable().equals(table) && !(earlier instanceof CreateTable);
    }

    /** Whether it drops a foreign key to its own table, whose keys are held in place until the statement's end. */
    private static boolean freesOwnKey(Operation earlier) {
        return earlier instanceof DropForeignKey drop
                && drop.foreignKey().referencedTable().equals(drop.table());
    }

    private static boolean isOf(Operation operation, String column) {
        return (operation instanceof AddColumn add && add.column().name().equals(column))
                || (operation instanceof AlterColumn alter
                        && alter.after().name().equals(column))
                || (operation instanceof DropColumn drop && drop.column().name().equals(column));
    }
}
