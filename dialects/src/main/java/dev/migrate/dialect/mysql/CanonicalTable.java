package dev.migrate.dialect.mysql;

import dev.migrate.dialect.NameLimit;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table in the form in which the server gives it back.
 *
 * <p>What it cannot keep is left out where only speed is at stake. What rules the rows, such as a deferrable unique,
 * stays, and is refused as DDL.
 */
final class CanonicalTable {
    private static final Set<String> METHODS = Set.of("fulltext", "spatial");

    private final MysqlTypes types;
    private final MysqlSpelling spelling;
    private final DefaultSpelling defaults;
    private final TableLimits limits;
    private final NameLimit names;

    CanonicalTable(MysqlTypes types, MysqlSpelling spelling, TableLimits limits) {
        this.types = types;
        this.spelling = spelling;
        this.defaults = new DefaultSpelling(spelling);
        this.limits = limits;
        this.names = new NameLimit(MysqlIdentifiers.MAX_CHARACTERS);
    }

    Table of(Table desired) {
        Table table = withFittingNames(desired);
        Table columns = table.withColumns(
                table.columns().stream().map(column -> column(column, table)).toList());
        PrimaryKey key = table.primaryKey();
        List<Index> indexes = new ArrayList<>();
        List<UniqueConstraint> uniques = new ArrayList<>(
                table.uniques().stream().map(CanonicalTable::unique).toList());
        for (Index index : table.indexes()) {
            Index canonical = index(index, columns);
            if (isUniqueConstraint(canonical)) {
                uniques.add(constraint(canonical));
            } else if (!new ForeignKeyIndexes(limits).isImplied(canonical, table)) {
                indexes.add(canonical);
            }
        }
        return columns.withPrimaryKey(key == null ? null : key.withName(null))
                .withUniques(uniques.stream().distinct().toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(CanonicalTable::foreignKey)
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check -> check.withExpression(spelling.expression(check.expression())))
                        .toList())
                .withIndexes(indexes)
                .withOptions(options(table.options()));
    }

    private Table withFittingNames(Table table) {
        return new Table(
                table.name(),
                table.columns(),
                table.primaryKey(),
                table.uniques().stream()
                        .map(unique -> unique.withName(fitting(unique.name())))
                        .toList(),
                table.foreignKeys().stream()
                        .map(key -> key.withName(fitting(key.name())))
                        .toList(),
                table.checks().stream()
                        .map(check -> check.withName(fitting(check.name())))
                        .toList(),
                table.indexes().stream()
                        .map(index -> index.withName(fitting(index.name())))
                        .toList(),
                table.comment(),
                table.options());
    }

    private @Nullable String fitting(@Nullable String name) {
        return name == null ? null : names.fit(name);
    }

    private static SortedMap<String, String> options(SortedMap<String, String> options) {
        SortedMap<String, String> kept = new TreeMap<>(options);
        kept.computeIfPresent(
                TableOptions.ENGINE,
                (name, engine) -> engine.equalsIgnoreCase(TableOptions.USUAL_ENGINE) ? null : engine);
        return kept;
    }

    private Column column(Column column, Table table) {
        PrimaryKey key = table.primaryKey();
        boolean inKey = key != null && key.columns().contains(column.name());
        Generated generated = column.generated();
        Column typed = column.withType(types.canonical(column.type()));
        boolean nullable = column.nullable() && !inKey && column.identity() == null;
        return CharacterSets.canonical(new Column(
                column.name(),
                typed.type(),
                nullable || (generated != null && !limits.notNullGenerated()),
                defaults.canonical(column.defaultValue(), typed.type()),
                column.identity() == null ? null : new Identity(Identity.Mode.AUTO_INCREMENT, SequenceOptions.DEFAULT),
                generated == null
                        ? null
                        : new Generated(spelling.expression(generated.expression()), generated.stored()),
                column.comment(),
                column.collation()));
    }

    /** @param type in canonical form */
    @Nullable
    DefaultValue defaultValue(@Nullable DefaultValue value, ColumnType type) {
        return defaults.canonical(value, type);
    }

    private static Deferrability deferrability(Deferrability deferrability) {
        return deferrability == Deferrability.INITIALLY_IMMEDIATE ? Deferrability.NOT_DEFERRABLE : deferrability;
    }

    private static UniqueConstraint unique(UniqueConstraint unique) {
        return new UniqueConstraint(
                unique.name(), unique.columns(), unique.nullsNotDistinct(), deferrability(unique.deferrability()));
    }

    /** RESTRICT differs from NO ACTION only where a check may wait, and here none does. */
    private static ForeignKey foreignKey(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                action(key.onDelete()),
                action(key.onUpdate()),
                deferrability(key.deferrability()));
    }

    private static ReferentialAction action(ReferentialAction action) {
        return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }

    private Index index(Index index, Table table) {
        String method = index.method() == null ? null : index.method().toLowerCase(Locale.ROOT);
        String predicate = index.predicate();
        return new Index(
                index.name(),
                index.parts().stream().map(part -> part(part, index, table)).toList(),
                index.unique(),
                method != null && METHODS.contains(method) ? method : null,
                List.of(),
                predicate != null && index.unique() ? spelling.expression(predicate) : null,
                index.unique() && index.nullsNotDistinct());
    }

    private IndexPart part(IndexPart part, Index index, Table table) {
        String expression = part.expression();
        return new IndexPart(
                part.column(),
                expression == null ? null : spelling.expression(expression),
                part.descending() && limits.descendingIndexes(),
                null,
                index.unique() ? part.collation() : null,
                null,
                prefix(part, table));
    }

    /** A prefix of the whole length is none. */
    private static @Nullable Integer prefix(IndexPart part, Table table) {
        Integer prefix = part.prefixLength();
        String name = part.column();
        if (prefix == null || name == null) {
            return null;
        }
        boolean whole = table.column(name)
                .map(column -> column.type().arguments())
                .filter(arguments -> arguments.equals(List.of(prefix.toString())))
                .isPresent();
        return whole ? null : prefix;
    }

    private static boolean isUniqueConstraint(Index index) {
        return index.unique()
                && index.method() == null
                && index.predicate() == null
                && index.parts().stream()
                        .allMatch(part -> part.column() != null && part.equals(IndexPart.column(part.column())));
    }

    private static UniqueConstraint constraint(Index index) {
        return new UniqueConstraint(
                index.name(),
                index.parts().stream()
                        .map(part -> Objects.requireNonNull(part.column()))
                        .toList(),
                index.nullsNotDistinct(),
                Deferrability.NOT_DEFERRABLE);
    }
}
