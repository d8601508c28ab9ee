package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ColumnSpelling;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spells a desired table as the table that is there spells it, wherever both mean the same. */
final class TableReconciler {
    private static final Set<ColumnType> BOOLEANS = Set.of(ColumnType.of("tinyint", 1), ColumnType.of("bit", 1));

    /** Whether two expressions are the same. */
    interface SameExpression {
        boolean test(ExpressionQuestion one, ExpressionQuestion other);
    }

    private final Table current;
    private final String tableCollation;
    private final CanonicalTable canonical;
    private final SameExpression same;

    TableReconciler(Table current, String tableCollation, CanonicalTable canonical, SameExpression same) {
        this.current = current;
        this.tableCollation = tableCollation;
        this.canonical = canonical;
        this.same = same;
    }

    /** @param desired in canonical form */
    Table reconcile(Table desired) {
        Table spelled = new ColumnSpelling(current, MysqlIdentifiers::key).in(desired);
        return spelled.withColumns(spelled.columns().stream().map(this::column).toList())
                .withChecks(spelled.checks().stream().map(this::check).toList())
                .withIndexes(spelled.indexes().stream().map(this::index).toList())
                // No operation changes them, so the ones that are there stay.
                .withOptions(current.options());
    }

    private Column column(Column desired) {
        Optional<Column> found = current.column(desired.name());
        if (found.isPresent() && found.get().equals(desired)) {
            return desired;
        }
        Column collated = CharacterSets.reconciled(desired, found.orElse(null), tableCollation);
        if (found.isEmpty()) {
            return collated;
        }
        Column there = found.get();
        ColumnType type = isSameBoolean(collated.type(), there.type()) ? there.type() : collated.type();
        return new Column(
                collated.name(),
                type,
                collated.nullable(),
                defaultValue(canonical.defaultValue(collated.defaultValue(), type), there, type),
                collated.identity(),
                generated(collated, there),
                collated.comment(),
                collated.collation());
    }

    /** Both hold a truth value, and which of them does is a matter of the program that made the table. */
    private static boolean isSameBoolean(ColumnType desired, ColumnType there) {
        return BOOLEANS.contains(desired) && BOOLEANS.contains(there);
    }

    private @Nullable DefaultValue defaultValue(@Nullable DefaultValue desired, Column there, ColumnType type) {
        DefaultValue found = there.defaultValue();
        boolean adopts =
                desired != null && found != null && same.test(question(desired, type), question(found, there.type()));
        return adopts ? found : desired;
    }

    private @Nullable Generated generated(Column desired, Column there) {
        Generated wanted = desired.generated();
        Generated found = there.generated();
        boolean adopts = wanted != null
                && found != null
                && wanted.stored() == found.stored()
                && same.test(question(wanted, desired.type()), question(found, there.type()));
        return adopts ? found : wanted;
    }

    private CheckConstraint check(CheckConstraint desired) {
        return current.checks().stream()
                .filter(there -> same.test(question(desired), question(there)))
                .findFirst()
                .map(there -> desired.withExpression(there.expression()))
                .orElse(desired);
    }

    private Index index(Index desired) {
        return current.indexes().stream()
                .filter(there -> isSame(desired, there))
                .findFirst()
                .map(there -> desired.withParts(there.parts()))
                .orElse(desired);
    }

    private boolean isSame(Index one, Index other) {
        if (!one.withName(null).withParts(other.parts()).equals(other.withName(null))
                || one.parts().size() != other.parts().size()) {
            return false;
        }
        for (int i = 0; i < one.parts().size(); i++) {
            if (!isSame(one.parts().get(i), other.parts().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(IndexPart one, IndexPart other) {
        String expression = one.expression();
        String there = other.expression();
        boolean sameKey = (expression == null || there == null)
                ? Objects.equals(one.column(), other.column())
                : same.test(question(expression), question(there));
        return sameKey
                && one.descending() == other.descending()
                && Objects.equals(one.prefixLength(), other.prefixLength())
                && Objects.equals(one.collation(), other.collation());
    }

    static ExpressionQuestion question(CheckConstraint check) {
        return new ExpressionQuestion(ExpressionQuestion.Kind.CHECK, "", check.expression());
    }

    static ExpressionQuestion question(Generated generated, ColumnType type) {
        return new ExpressionQuestion(ExpressionQuestion.Kind.GENERATED, type.toString(), generated.expression());
    }

    static ExpressionQuestion question(DefaultValue value, ColumnType type) {
        return new ExpressionQuestion(ExpressionQuestion.Kind.DEFAULT, type.toString(), value.expression());
    }

    /** An index's expression is asked as that of a column, whose type matters to nothing. */
    static ExpressionQuestion question(String indexExpression) {
        return new ExpressionQuestion(ExpressionQuestion.Kind.GENERATED, "varchar(255)", indexExpression);
    }

    static List<String> expressions(Index index) {
        return index.parts().stream()
                .map(IndexPart::expression)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
