package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.ColumnSpelling;
import dev.migrate.dialect.Expressions;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Spells a desired table as the table that is there spells it, wherever both mean the same. */
final class TableReconciler {
    private static final Expressions EXPRESSIONS = new Expressions(new SqliteIdentifiers(), new SqliteTypes());

    private final Table current;

    TableReconciler(Table current) {
        this.current = current;
    }

    /** @param desired in canonical form */
    Table reconcile(Table desired) {
        Table spelled = new ColumnSpelling(current, SqliteIdentifiers::key).in(desired);
        return withCurrentKindOfUniques(spelled.withName(current.name())
                .withColumns(spelled.columns().stream()
                        .map(column -> column(column, spelled))
                        .toList())
                .withChecks(spelled.checks().stream().map(this::check).toList())
                .withIndexes(spelled.indexes().stream().map(this::index).toList())
                // No operation changes them, so the ones that are there stay.
                .withOptions(current.options()));
    }

    private Column column(Column desired, Table table) {
        Optional<Column> found = current.column(desired.name());
        if (found.isEmpty()) {
            return TableOptions.isStrict(current) ? desired.withType(TypeSpelling.strict(desired.type())) : desired;
        }
        Column there = found.get();
        Generated generated = generated(desired.generated(), there.generated());
        return new Column(
                desired.name(),
                type(desired, there, table),
                desired.nullable(),
                defaultValue(desired.defaultValue(), there.defaultValue()),
                identity(desired, there, isWholeKey(desired, table)),
                generated,
                null,
                collation(desired.collation(), there.collation()));
    }

    private ColumnType type(Column desired, Column there, Table table) {
        if (TableOptions.isStrict(current)) {
            return TypeSpelling.strictlyHolds(there.type(), desired.type())
                    ? there.type()
                    : TypeSpelling.strict(desired.type());
        }
        // "integer primary key" counts up and "int primary key" does not: https://www.sqlite.org/lang_createtable.html
        boolean same = !isWholeKey(desired, table) && TypeSpelling.same(desired.type(), there.type());
        return same ? there.type() : desired.type();
    }

    private static boolean isWholeKey(Column column, Table table) {
        PrimaryKey key = table.primaryKey();
        return key != null && key.columns().equals(List.of(column.name()));
    }

    /** A key that counts up without gaps being filled does no harm where the model only asks for a key. */
    private static @Nullable Identity identity(Column desired, Column there, boolean wholeKey) {
        return wholeKey && desired.identity() == null && desired.type().equals(there.type())
                ? there.identity()
                : desired.identity();
    }

    private static @Nullable DefaultValue defaultValue(@Nullable DefaultValue desired, @Nullable DefaultValue there) {
        boolean same = desired != null && there != null && sameValue(desired.expression(), there.expression());
        return same ? there : desired;
    }

    private static boolean sameValue(String one, String other) {
        return sameExpression(number(one), number(other));
    }

    /** SQLite's {@code TRUE} and {@code FALSE} are other words for 1 and 0. */
    private static String number(String expression) {
        return expression.equalsIgnoreCase("TRUE") ? "1" : expression.equalsIgnoreCase("FALSE") ? "0" : expression;
    }

    private static @Nullable Generated generated(@Nullable Generated desired, @Nullable Generated there) {
        boolean same = desired != null
                && there != null
                && desired.stored() == there.stored()
                && sameExpression(desired.expression(), there.expression());
        return same ? there : desired;
    }

    private static @Nullable String collation(@Nullable String desired, @Nullable String there) {
        return desired != null && there != null && SqliteIdentifiers.same(desired, there) ? there : desired;
    }

    private CheckConstraint check(CheckConstraint desired) {
        return current.checks().stream()
                .filter(there -> sameExpression(desired.expression(), there.expression()))
                .findFirst()
                .map(there -> desired.withExpression(there.expression()))
                .orElse(desired);
    }

    private static boolean sameExpression(String one, String other) {
        return SqlExpression.sameWords(one, other) || EXPRESSIONS.same(one, other);
    }

    private Index index(Index desired) {
        return current.indexes().stream()
                .filter(there -> sameIndex(desired, there))
                .findFirst()
                .map(there -> there.withName(desired.name()))
                .orElse(desired);
    }

    private static boolean sameIndex(Index one, Index other) {
        if (one.unique() != other.unique()
                || one.nullsNotDistinct() != other.nullsNotDistinct()
                || one.parts().size() != other.parts().size()
                || !sameOptional(one.predicate(), other.predicate())) {
            return false;
        }
        for (int i = 0; i < one.parts().size(); i++) {
            if (!samePart(one.parts().get(i), other.parts().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean samePart(IndexPart one, IndexPart other) {
        String collation = collation(one.collation(), other.collation());
        return Objects.equals(one.column(), other.column())
                && one.descending() == other.descending()
                && Objects.equals(collation, other.collation())
                && sameOptional(one.expression(), other.expression());
    }

    private static boolean sameOptional(@Nullable String one, @Nullable String other) {
        return (one == null || other == null) ? Objects.equals(one, other) : sameExpression(one, other);
    }

    /** A unique index and a unique constraint on the same columns are one thing to SQLite: whichever is there stays. */
    private Table withCurrentKindOfUniques(Table desired) {
        List<UniqueConstraint> uniques = new ArrayList<>();
        List<Index> indexes = new ArrayList<>();
        for (UniqueConstraint unique : desired.uniques()) {
            Optional<Index> index = current.indexes().stream()
                    .filter(there -> isUniqueOn(there, unique.columns()))
                    .findFirst();
            boolean plain = !unique.nullsNotDistinct() && unique.deferrability() == Deferrability.NOT_DEFERRABLE;
            if (plain && index.isPresent() && current.uniques().stream().noneMatch(u -> isOn(u, unique.columns()))) {
                indexes.add(index.get());
            } else {
                uniques.add(unique);
            }
        }
        for (Index index : desired.indexes()) {
            Optional<UniqueConstraint> unique = current.uniques().stream()
                    .filter(there -> isUniqueOn(index, there.columns()))
                    .findFirst();
            if (unique.isPresent()
                    && current.indexes().stream()
                            .noneMatch(there -> isUniqueOn(there, unique.get().columns()))) {
                uniques.add(unique.get());
            } else if (!indexes.contains(index)) {
                indexes.add(index);
            }
        }
        return desired.withUniques(uniques.stream().distinct().toList()).withIndexes(indexes);
    }

    private static boolean isOn(UniqueConstraint unique, List<String> columns) {
        return unique.columns().equals(columns);
    }

    private static boolean isUniqueOn(Index index, List<String> columns) {
        return index.unique()
                && index.predicate() == null
                && !index.nullsNotDistinct()
                && index.parts().equals(columns.stream().map(IndexPart::column).toList());
    }
}
