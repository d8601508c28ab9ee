package dev.migrate.schema.random;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One change of a table at a time, among them some that are no difference to a database. */
final class RandomTableChanges {
    private final Dice dice;
    private final Names names;
    private final RandomTables tables;
    private final RandomColumns columns;
    private final RandomKeys keys;
    private final RandomIndexes indexes;

    RandomTableChanges(
            Dice dice,
            Names names,
            RandomTables tables,
            RandomColumns columns,
            RandomKeys keys,
            RandomIndexes indexes) {
        this.dice = dice;
        this.names = names;
        this.tables = tables;
        this.columns = columns;
        this.keys = keys;
        this.indexes = indexes;
    }

    Table change(Table table, Schema schema) {
        return switch (dice.between(0, 13)) {
            case 0, 1 -> tables.withColumn(table, schema.enums().values());
            case 2 -> withoutColumn(table);
            case 3, 4 ->
                table.withColumns(oneChanged(table.columns(), column -> columns.changed(column, table.columns())));
            case 5 -> tables.withComment(table);
            case 6 -> dice.chance(30) ? table.withPrimaryKey(null) : keys.withPrimaryKey(table);
            case 7 -> dice.chance(60) ? keys.withUnique(table) : table.withUniques(oneLess(table.uniques()));
            case 8 -> dice.chance(60) ? keys.withCheck(table) : table.withChecks(oneLess(table.checks()));
            case 9 -> dice.chance(60) ? indexes.withIndex(table) : table.withIndexes(oneLess(table.indexes()));
            case 10 -> withForeignKeyChange(table);
            case 11 ->
                table.withIndexes(oneChanged(table.indexes(), index -> indexes.index(table, index.name())
                        .orElse(index)));
            case 12 -> withOtherChecks(table);
            default -> respelled(table);
        };
    }

    private Table withoutColumn(Table table) {
        return table.columns().size() == 1 ? table : table.withColumns(oneLess(table.columns()));
    }

    private Table withForeignKeyChange(Table table) {
        return table.withForeignKeys(
                dice.chance(50) ? oneLess(table.foreignKeys()) : oneChanged(table.foreignKeys(), keys::changed));
    }

    /** A check of the same name with another condition. */
    private Table withOtherChecks(Table table) {
        Table more = keys.withCheck(table);
        if (table.checks().isEmpty() || more.checks().size() == table.checks().size()) {
            return more;
        }
        CheckConstraint added = more.checks().get(more.checks().size() - 1);
        List<CheckConstraint> checks = new ArrayList<>(table.checks());
        CheckConstraint replaced = checks.remove(dice.between(0, checks.size() - 1));
        checks.add(added.withName(replaced.name()));
        return table.withChecks(checks);
    }

    /** The same table in other words: an order or a name differs, a unique constraint is written as an index. */
    private Table respelled(Table table) {
        return switch (dice.between(0, 5)) {
            case 0 -> table.withColumns(dice.shuffled(table.columns()));
            case 1 -> table.withUniques(oneChanged(table.uniques(), this::renamed));
            case 2 -> table.withForeignKeys(oneChanged(table.foreignKeys(), this::renamed));
            case 3 -> table.withIndexes(oneChanged(table.indexes(), index -> index.withName(names.optional("ix"))));
            case 4 -> reordered(table);
            default -> withUniqueAsIndex(table);
        };
    }

    @SuppressWarnings("unchecked")
    private <T extends Constraint> T renamed(T constraint) {
        return (T) constraint.withName(names.optional("renamed"));
    }

    private Table reordered(Table table) {
        PrimaryKey key = table.primaryKey();
        return key == null ? table : table.withPrimaryKey(new PrimaryKey(key.name(), dice.shuffled(key.columns())));
    }

    private Table withUniqueAsIndex(Table table) {
        List<UniqueConstraint> uniques = new ArrayList<>(table.uniques());
        if (uniques.isEmpty() || uniques.get(0).deferrability() != Deferrability.NOT_DEFERRABLE) {
            return table;
        }
        UniqueConstraint unique = uniques.remove(0);
        List<IndexPart> parts = unique.columns().stream().map(IndexPart::column).toList();
        List<Index> more = new ArrayList<>(table.indexes());
        more.add(new Index(unique.name(), parts, true, null, List.of(), null, unique.nullsNotDistinct()));
        return table.withUniques(uniques).withIndexes(more);
    }

    private <T> List<T> oneLess(List<T> list) {
        if (list.isEmpty()) {
            return list;
        }
        List<T> rest = new ArrayList<>(list);
        rest.remove(dice.between(0, rest.size() - 1));
        return rest;
    }

    private <T> List<T> oneChanged(List<T> list, UnaryOperator<T> change) {
        if (list.isEmpty()) {
            return list;
        }
        List<T> changed = new ArrayList<>(list);
        int position = dice.between(0, changed.size() - 1);
        changed.set(position, change.apply(changed.get(position)));
        return changed;
    }
}
