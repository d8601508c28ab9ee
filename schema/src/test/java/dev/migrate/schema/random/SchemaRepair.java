package dev.migrate.schema.random;

import dev.migrate.schema.Column;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes out of a schema what other parts of it no longer allow, so that a database accepts the rest. */
final class SchemaRepair {
    private final Vocabulary vocabulary;
    private final Formulas formulas;

    SchemaRepair(Vocabulary vocabulary, Formulas formulas) {
        this.vocabulary = vocabulary;
        this.formulas = formulas;
    }

    Schema repaired(Schema schema) {
        SortedMap<ObjectName, Table> tables = new TreeMap<>();
        for (Table table : schema.tables().values()) {
            Table repaired = repaired(table, schema.enums().values());
            if (!repaired.columns().isEmpty()) {
                tables.put(repaired.name(), repaired);
            }
        }
        tables.replaceAll((name, table) -> table.withForeignKeys(table.foreignKeys().stream()
                .filter(key -> holds(key, table, tables.get(key.referencedTable())))
                .map(key -> withPossibleActions(key, table))
                .toList()));
        return new Schema(tables, schema.sequences(), schema.enums());
    }

    private Table repaired(Table table, Iterable<EnumType> enums) {
        Map<Object, EnumType> byType = new HashMap<>();
        enums.forEach(type -> byType.put(RandomObjects.typeOf(type), type));
        List<Column> columns = new ArrayList<>(table.columns());
        columns.removeIf(column -> !isKnown(column, byType));
        columns.replaceAll(column -> withPossibleDefault(column, byType.get(column.type())));
        Table known = table.withColumns(columns);
        columns.removeIf(column ->
                column.generated() != null && !formulas.holds(column.generated().expression(), known));
        Table rest = table.withColumns(columns);
        PrimaryKey key = rest.primaryKey();
        if (key != null && !isKey(rest, key.columns())) {
            key = null;
        }
        return withPossibleOptions(withPossibleIdentities(rest, key).withPrimaryKey(key))
                .withUniques(rest.uniques().stream()
                        .filter(unique -> isKey(rest, unique.columns()))
                        .toList())
                .withIndexes(rest.indexes().stream()
                        .filter(index -> holds(index, rest))
                        .toList())
                .withChecks(rest.checks().stream()
                        .filter(check -> formulas.holds(check.expression(), rest))
                        .toList());
    }

    /** SQLite's tables without row numbers are stored by their primary key, and cannot count up. */
    private static Table withPossibleOptions(Table table) {
        boolean possible = !table.options().containsKey("without rowid")
                || (table.primaryKey() != null
                        && table.columns().stream().allMatch(column -> column.identity() == null));
        return possible ? table : table.withOptions(new TreeMap<>());
    }

    private boolean isKnown(Column column, Map<Object, EnumType> enums) {
        return enums.containsKey(column.type().withDimensions(0))
                || vocabulary.types().stream().anyMatch(sample -> sample.type().equals(column.type()));
    }

    private static Column withPossibleDefault(Column column, @Nullable EnumType type) {
        DefaultValue value = column.defaultValue();
        boolean possible = value == null
                || (type == null && !isBelowRange(value, column) && !isForMoments(value, column))
                || (type != null
                        && type.values().stream().anyMatch(allowed -> RandomObjects.defaultOf(allowed)
                                .equals(value.expression())));
        return possible ? column : column.withDefault((DefaultValue) null);
    }

    private static boolean isBelowRange(DefaultValue value, Column column) {
        return value.expression().startsWith("-") && column.type().suffix().equals("unsigned");
    }

    private static boolean isForMoments(DefaultValue value, Column column) {
        return value.expression().contains("ON UPDATE") && column.type().name().equals("date");
    }

    /** One identity a table; one that is bound to the primary key is lost with it. */
    private static Table withPossibleIdentities(Table table, @Nullable PrimaryKey key) {
        Set<String> keyColumns = key == null ? Set.of() : Set.copyOf(key.columns());
        List<Column> columns = new ArrayList<>();
        boolean seen = false;
        for (Column column : table.columns()) {
            Identity identity = column.identity();
            boolean bound = identity != null && identity.mode() == Identity.Mode.AUTO_INCREMENT;
            boolean possible = identity != null && !seen && (!bound || keyColumns.equals(Set.of(column.name())));
            Column changed = identity == null || possible ? column : column.withIdentity(null);
            seen |= possible;
            columns.add(keyColumns.contains(column.name()) ? changed.notNull() : changed);
        }
        return table.withColumns(columns);
    }

    private boolean isKey(Table table, List<String> columns) {
        return columns.stream().allMatch(name -> keyColumn(table, name).isPresent());
    }

    private Optional<Column> keyColumn(Table table, @Nullable String name) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .filter(column -> column.generated() == null)
                .filter(column -> vocabulary.family(column.type()).isKey())
                .findFirst();
    }

    private boolean holds(Index index, Table table) {
        if (RandomIndexes.isSpecial(index)) {
            return index.parts().stream().allMatch(part -> table.column(String.valueOf(part.column()))
                    .filter(column -> RandomIndexes.suits(index, column, vocabulary))
                    .isPresent());
        }
        return index.parts().stream().allMatch(part -> holds(part, table))
                && index.include().stream().allMatch(name -> table.column(name)
                        .filter(column -> column.generated() == null)
                        .isPresent())
                && (index.predicate() == null || formulas.holds(index.predicate(), table));
    }

    private boolean holds(IndexPart part, Table table) {
        if (part.expression() != null) {
            return formulas.holds(part.expression(), table);
        }
        Optional<Column> column = part.prefixLength() == null
                ? keyColumn(table, part.column())
                : table.column(String.valueOf(part.column())).filter(one -> one.generated() == null);
        if (column.isEmpty()) {
            return false;
        }
        boolean text = vocabulary.family(column.get().type()).isText();
        boolean needsText = part.collation() != null || part.prefixLength() != null;
        String operators = part.operatorClass();
        return (text || !needsText)
                && (operators == null || operators.equals(column.get().type().name() + "_pattern_ops"));
    }

    private boolean holds(ForeignKey key, Table table, @Nullable Table referenced) {
        if (referenced == null
                || RandomKeys.referableKeys(referenced).stream()
                        .noneMatch(columns -> columns.equals(key.referencedColumns()))) {
            return false;
        }
        for (int i = 0; i < key.columns().size(); i++) {
            Column target = referenced.column(key.referencedColumns().get(i)).orElseThrow();
            Optional<Column> own = table.column(key.columns().get(i))
                    .filter(column -> column.generated() == null)
                    .filter(column -> column.type().equals(target.type()))
                    .filter(column -> Objects.equals(
                            vocabulary.collation(column, table), vocabulary.collation(target, referenced)));
            if (own.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static ForeignKey withPossibleActions(ForeignKey key, Table table) {
        Set<String> nullable = table.columns().stream()
                .filter(Column::nullable)
                .map(Column::name)
                .collect(Collectors.toSet());
        return nullable.containsAll(key.columns())
                ? key
                : key.withActions(possible(key.onDelete()), possible(key.onUpdate()));
    }

    private static ReferentialAction possible(ReferentialAction action) {
        return action == ReferentialAction.SET_NULL || action == ReferentialAction.SET_DEFAULT
                ? ReferentialAction.NO_ACTION
                : action;
    }
}
