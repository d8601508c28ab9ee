package dev.migrate.schema.random;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.IndexPart.NullsOrder;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes indexes for tables that are there already. */
final class RandomIndexes {
    private static final Set<String> WITH_PATTERN_OPERATORS = Set.of("text", "varchar");

    private static final String FULLTEXT = "fulltext";
    private static final String SPATIAL = "spatial";

    private final Dice dice;
    private final Vocabulary vocabulary;
    private final Names names;
    private final Formulas formulas;

    RandomIndexes(Dice dice, Vocabulary vocabulary, Names names, Formulas formulas) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.names = names;
        this.formulas = formulas;
    }

    Table withIndex(Table table) {
        Optional<Index> made = index(table, names.optional("ix"));
        if (made.isEmpty()) {
            return table;
        }
        Index index = made.get();
        boolean known =
                table.indexes().stream().anyMatch(other -> other.withName(null).equals(index.withName(null)));
        if (known && !vocabulary.has(Feature.DUPLICATES)) {
            return table;
        }
        List<Index> indexes = new ArrayList<>(table.indexes());
        indexes.add(index);
        return table.withIndexes(indexes);
    }

    /** Whether it is of a kind that only some columns can have, and that is built of nothing else. */
    static boolean isSpecial(Index index) {
        return FULLTEXT.equals(index.method()) || SPATIAL.equals(index.method());
    }

    /** Whether a special index may hold the column. */
    static boolean suits(Index index, Column column, Vocabulary vocabulary) {
        Family family = vocabulary.family(column.type());
        boolean suits = FULLTEXT.equals(index.method())
                ? family.isText() && column.collation() == null
                : family == Family.SHAPE && !column.nullable();
        return suits && column.generated() == null;
    }

    private Optional<Index> special(Table table, @Nullable String name, Feature feature, String method) {
        if (!vocabulary.has(feature) || !dice.chance(8)) {
            return Optional.empty();
        }
        Index index = Index.of(name, "any").withMethod(method);
        List<String> columns = table.columns().stream()
                .filter(column -> suits(index, column, vocabulary))
                .map(Column::name)
                .toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(index.withParts(dice.some(columns, method.equals(SPATIAL) ? 1 : 2).stream()
                .map(IndexPart::column)
                .toList()));
    }

    /** An index under that name; empty if the table has no column for one. */
    Optional<Index> index(Table table, @Nullable String name) {
        Optional<Index> special = special(table, name, Feature.FULLTEXT_INDEXES, FULLTEXT)
                .or(() -> special(table, name, Feature.SPATIAL_INDEXES, SPATIAL));
        if (special.isPresent()) {
            return special;
        }
        List<Column> keys = table.columns().stream()
                .filter(column -> column.generated() == null)
                .filter(column -> isIndexed(vocabulary.family(column.type())))
                .toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        if (vocabulary.has(Feature.INDEX_METHODS) && dice.chance(10)) {
            Index hash = Index.of(name, dice.pick(keys).name());
            return Optional.of(hash.withMethod("hash"));
        }
        List<IndexPart> parts = dice.some(keys, 3).stream().map(this::part).toList();
        Index index = Index.of(name, keys.get(0).name()).withParts(withExpression(parts, keys));
        index = index.withUnique(dice.chance(25));
        if (index.unique() && vocabulary.has(Feature.NULLS_NOT_DISTINCT) && dice.chance(25)) {
            index = new Index(index.name(), index.parts(), true, null, List.of(), null, true);
        }
        if (vocabulary.has(Feature.INCLUDED_COLUMNS) && dice.chance(20)) {
            index = index.withInclude(included(table, index));
        }
        if (vocabulary.has(Feature.PARTIAL_INDEXES) && dice.chance(20)) {
            index = index.withPredicate(formulas.condition(table.columns()).orElse(null));
        }
        return Optional.of(index);
    }

    private boolean isIndexed(Family family) {
        return family.isKey() || (family == Family.LONG_TEXT && vocabulary.has(Feature.PREFIX_LENGTHS));
    }

    private List<String> included(Table table, Index index) {
        List<String> free = table.columns().stream()
                .filter(column -> column.generated() == null)
                .map(Column::name)
                .filter(name -> index.parts().stream().noneMatch(part -> name.equals(part.column())))
                .toList();
        return free.isEmpty() ? List.of() : dice.some(free, 2);
    }

    private List<IndexPart> withExpression(List<IndexPart> parts, List<Column> keys) {
        if (!vocabulary.has(Feature.EXPRESSION_INDEXES) || !dice.chance(20)) {
            return parts;
        }
        List<IndexPart> more = new ArrayList<>(parts);
        formulas.computation(keys).map(IndexPart::expression).ifPresent(more::add);
        return more;
    }

    private IndexPart part(Column column) {
        IndexPart part = IndexPart.column(column.name());
        Family family = vocabulary.family(column.type());
        boolean text = family == Family.TEXT;
        if (family == Family.LONG_TEXT || (text && vocabulary.has(Feature.PREFIX_LENGTHS) && dice.chance(20))) {
            return new IndexPart(column.name(), null, false, null, null, null, 5);
        }
        if (dice.chance(20)) {
            part = part.desc();
        }
        if (vocabulary.has(Feature.NULLS_ORDER) && dice.chance(20)) {
            // The order that is not the default: nulls stand as if they were greater than every value.
            part = part.withOrder(part.descending(), part.descending() ? NullsOrder.LAST : NullsOrder.FIRST);
        }
        if (text && vocabulary.has(Feature.INDEX_COLLATIONS) && column.collation() == null && dice.chance(15)) {
            part = part.withCollation(vocabulary.collation());
        }
        if (hasPatternOperators(column.type()) && vocabulary.has(Feature.OPERATOR_CLASSES) && dice.chance(15)) {
            part = part.withOperatorClass(column.type().name() + "_pattern_ops");
        }
        return part;
    }

    private static boolean hasPatternOperators(ColumnType type) {
        return type.dimensions() == 0 && WITH_PATTERN_OPERATORS.contains(type.name());
    }
}
