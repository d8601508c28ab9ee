package dev.migrate.schema.random;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes keys and checks for tables that are there already. */
final class RandomKeys {
    private final Dice dice;
    private final Vocabulary vocabulary;
    private final Names names;
    private final Formulas formulas;

    RandomKeys(Dice dice, Vocabulary vocabulary, Names names, Formulas formulas) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.names = names;
        this.formulas = formulas;
    }

    private List<String> keyColumns(Table table) {
        return table.columns().stream()
                .filter(column -> column.generated() == null)
                .filter(column -> vocabulary.family(column.type()).isKey())
                .map(Column::name)
                .toList();
    }

    /** The table with a primary key on other columns, which become not null. */
    Table withPrimaryKey(Table table) {
        List<String> candidates = keyColumns(table);
        if (candidates.isEmpty()) {
            return table;
        }
        PrimaryKey key = new PrimaryKey(names.optional("pk"), dice.some(candidates, 2));
        return table.withPrimaryKey(key)
                .withColumns(table.columns().stream()
                        .map(column -> key.columns().contains(column.name()) ? column.notNull() : column)
                        .toList());
    }

    Table withUnique(Table table) {
        List<String> candidates = keyColumns(table);
        if (candidates.isEmpty()) {
            return table;
        }
        boolean deferrable = vocabulary.has(Feature.DEFERRABLE_UNIQUES) && dice.chance(15);
        UniqueConstraint unique = new UniqueConstraint(
                names.optional("uq"),
                dice.some(candidates, 3),
                vocabulary.has(Feature.NULLS_NOT_DISTINCT) && dice.chance(20),
                deferrable ? dice.pick(List.of(Deferrability.values())) : Deferrability.NOT_DEFERRABLE);
        boolean known = table.uniques().stream()
                .anyMatch(other -> List.copyOf(other.columns()).containsAll(unique.columns())
                        && unique.columns().containsAll(other.columns()));
        if (known && !vocabulary.has(Feature.DUPLICATES)) {
            return table;
        }
        List<UniqueConstraint> uniques = new ArrayList<>(table.uniques());
        uniques.add(unique);
        return table.withUniques(uniques);
    }

    Table withCheck(Table table) {
        Optional<String> condition = formulas.condition(table.columns());
        boolean known = condition.isPresent()
                && table.checks().stream().anyMatch(other -> other.expression().equals(condition.get()));
        if (condition.isEmpty() || (known && !vocabulary.has(Feature.DUPLICATES))) {
            return table;
        }
        List<CheckConstraint> checks = new ArrayList<>(table.checks());
        boolean enforced = !vocabulary.has(Feature.UNENFORCED_CHECKS) || !dice.chance(15);
        checks.add(new CheckConstraint(names.optional("ck"), condition.get(), enforced));
        return table.withChecks(checks);
    }

    /** The table with a reference to a key of {@code referenced}, on new columns if it has none that fit. */
    Table withForeignKey(Table table, Table referenced) {
        List<List<String>> keys = referableKeys(referenced);
        if (keys.isEmpty()) {
            return table;
        }
        List<String> key = dice.pick(keys);
        List<Column> columns = new ArrayList<>(table.columns());
        List<String> own = new ArrayList<>();
        for (String name : key) {
            Column target = referenced.column(name).orElseThrow();
            String collation = vocabulary.collation(target, referenced);
            Column column = columns.stream()
                    .filter(other -> dice.chance(50)
                            && other.type().equals(target.type())
                            && other.generated() == null
                            && other.identity() == null
                            && Objects.equals(vocabulary.collation(other, table), collation)
                            && !own.contains(other.name())
                            && !(table.equals(referenced) && key.contains(other.name())))
                    .findFirst()
                    .orElse(null);
            if (column == null) {
                column = Column.of(names.plain("ref"), target.type());
                column = Objects.equals(vocabulary.collation(column, table), collation)
                        ? column
                        : column.withCollation(collation);
                columns.add(column);
            }
            own.add(column.name());
        }
        List<ForeignKey> foreignKeys = new ArrayList<>(table.foreignKeys());
        foreignKeys.add(foreignKey(own, referenced, key, columns));
        return table.withColumns(columns).withForeignKeys(foreignKeys);
    }

    private ForeignKey foreignKey(List<String> own, Table referenced, List<String> key, List<Column> columns) {
        boolean nullable =
                columns.stream().filter(column -> own.contains(column.name())).allMatch(Column::nullable);
        boolean deferrable = vocabulary.has(Feature.DEFERRABLE_FOREIGN_KEYS) && dice.chance(30);
        return new ForeignKey(
                names.optional("fk"),
                own,
                referenced.name(),
                key,
                action(nullable),
                action(nullable),
                deferrable ? dice.pick(List.of(Deferrability.values())) : Deferrability.NOT_DEFERRABLE);
    }

    private ReferentialAction action(boolean nullable) {
        List<ReferentialAction> actions = new ArrayList<>(
                List.of(ReferentialAction.NO_ACTION, ReferentialAction.RESTRICT, ReferentialAction.CASCADE));
        if (nullable) {
            actions.add(ReferentialAction.SET_NULL);
        }
        if (nullable && vocabulary.has(Feature.SET_DEFAULT)) {
            actions.add(ReferentialAction.SET_DEFAULT);
        }
        return dice.chance(50) ? ReferentialAction.NO_ACTION : dice.pick(actions);
    }

    /** The lists of columns that a foreign key may refer to. */
    static List<List<String>> referableKeys(Table table) {
        List<List<String>> keys = new ArrayList<>();
        PrimaryKey primary = table.primaryKey();
        if (primary != null) {
            keys.add(primary.columns());
        }
        table.uniques().stream()
                .filter(unique -> unique.deferrability() == Deferrability.NOT_DEFERRABLE)
                .forEach(unique -> keys.add(unique.columns()));
        return keys;
    }

    /** The foreign key with one thing different. */
    ForeignKey changed(ForeignKey key) {
        boolean deferrable = vocabulary.has(Feature.DEFERRABLE_FOREIGN_KEYS) && dice.chance(30);
        if (deferrable) {
            return new ForeignKey(
                    key.name(),
                    key.columns(),
                    key.referencedTable(),
                    key.referencedColumns(),
                    key.onDelete(),
                    key.onUpdate(),
                    dice.pick(List.of(Deferrability.values())));
        }
        return dice.chance(50)
                ? key.withActions(action(false), key.onUpdate())
                : key.withActions(key.onDelete(), action(false));
    }
}
