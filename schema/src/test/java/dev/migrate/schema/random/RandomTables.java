package dev.migrate.schema.random;

import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes tables with everything but foreign keys. */
final class RandomTables {
    private final Dice dice;
    private final Vocabulary vocabulary;
    private final Names names;
    private final RandomColumns columns;
    private final RandomKeys keys;
    private final RandomIndexes indexes;
    private final RandomObjects objects;

    RandomTables(
            Dice dice,
            Vocabulary vocabulary,
            Names names,
            RandomColumns columns,
            RandomKeys keys,
            RandomIndexes indexes,
            RandomObjects objects) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.names = names;
        this.columns = columns;
        this.keys = keys;
        this.indexes = indexes;
        this.objects = objects;
    }

    Table table(Collection<EnumType> enums) {
        TypeSample first = vocabulary.types().get(dice.between(0, 1));
        Table table = Table.of(
                names.object("t"), Column.of(names.plain("id"), first.type()).notNull());
        int more = dice.between(0, 6);
        for (int i = 0; i < more; i++) {
            table = withColumn(table, enums);
        }
        if (dice.chance(85)) {
            table = keys.withPrimaryKey(table);
        }
        table = dice.chance(50) ? withIdentity(table) : table;
        table = dice.chance(50) ? keys.withUnique(table) : table;
        table = dice.chance(20) ? keys.withUnique(table) : table;
        table = dice.chance(40) ? keys.withCheck(table) : table;
        table = dice.chance(50) ? indexes.withIndex(table) : table;
        table = dice.chance(20) ? indexes.withIndex(table) : table;
        table = dice.chance(20) ? withComment(table) : table;
        return dice.chance(20) ? withOptions(table) : table;
    }

    ObjectName name() {
        return names.object("t");
    }

    Table withColumn(Table table, Collection<EnumType> enums) {
        Optional<EnumType> type = dice.chance(20) ? dice.any(enums) : Optional.empty();
        List<Column> more = new ArrayList<>(table.columns());
        more.add(type.map(objects::columnOf).orElseGet(() -> columns.column(table.columns(), vocabulary.types())));
        return table.withColumns(more);
    }

    private Table withIdentity(Table table) {
        if (table.primaryKey() == null || table.primaryKey().columns().size() > 1) {
            return table;
        }
        String key = table.primaryKey().columns().get(0);
        return table.withColumns(table.columns().stream()
                .map(column -> column.name().equals(key) ? columns.withIdentity(column) : column)
                .toList());
    }

    Table withComment(Table table) {
        @Nullable String comment = dice.chance(30) ? null : names.plain("comment; ");
        return vocabulary.has(Feature.COMMENTS) ? table.withComment(comment) : table;
    }

    private Table withOptions(Table table) {
        if (!vocabulary.has(Feature.TABLE_OPTIONS) || table.primaryKey() == null) {
            return table;
        }
        Map.Entry<String, String> option =
                dice.any(vocabulary.options().entrySet()).orElseThrow();
        return table.withOptions(new TreeMap<>(Map.of(option.getKey(), option.getValue())));
    }
}
