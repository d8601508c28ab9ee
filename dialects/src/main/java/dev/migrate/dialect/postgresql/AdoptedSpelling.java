package dev.migrate.dialect.postgresql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Replaces the expressions of a desired table by those of the existing one that a rule holds to be the same. */
final class AdoptedSpelling {
    /** Whether two expressions say the same. */
    interface Rule {
        boolean same(Table table, ExpressionQuestion one, ExpressionQuestion other);
    }

    private final Table existing;
    private final Rule rule;

    AdoptedSpelling(Table existing, Rule rule) {
        this.existing = existing;
        this.rule = rule;
    }

    /** The desired table itself where nothing in it is spelled otherwise. */
    Table in(Table desired) {
        Table spelled = desired;
        if (!desired.columns().equals(existing.columns())) {
            spelled = spelled.withColumns(desired.columns().stream()
                    .map(column -> existing.column(column.name())
                            .map(other -> column(column, other))
                            .orElse(column))
                    .toList());
        }
        if (!desired.checks().equals(existing.checks())) {
            spelled = spelled.withChecks(paired(
                    desired.checks(),
                    existing.checks(),
                    (one, other) -> one.expression().equals(other.expression()),
                    this::check));
        }
        if (!desired.indexes().equals(existing.indexes())) {
            spelled = spelled.withIndexes(paired(
                    desired.indexes(),
                    existing.indexes(),
                    (one, other) -> one.equals(other.withName(one.name())),
                    this::index));
        }
        return spelled;
    }

    private Column column(Column column, Column other) {
        return column.withDefault(defaultValue(column, other)).withGenerated(generated(column, other));
    }

    private @Nullable DefaultValue defaultValue(Column column, Column other) {
        DefaultValue one = column.defaultValue();
        DefaultValue two = other.defaultValue();
        return one != null
                        && two != null
                        && same(ExpressionQuestion.Kind.DEFAULT, column.type(), one.expression(), two.expression())
                ? two
                : one;
    }

    private @Nullable Generated generated(Column column, Column other) {
        Generated one = column.generated();
        Generated two = other.generated();
        return one != null
                        && two != null
                        && same(ExpressionQuestion.Kind.GENERATED, column.type(), one.expression(), two.expression())
                ? new Generated(
                        two.expression(), one.storage() == Generated.Storage.UNSTATED ? two.storage() : one.storage())
                : one;
    }

    private boolean same(ExpressionQuestion.Kind kind, @Nullable ColumnType type, String one, String other) {
        return one.equals(other)
                || rule.same(
                        existing,
                        new ExpressionQuestion(existing.name(), kind, type, one),
                        new ExpressionQuestion(existing.name(), kind, type, other));
    }

    /** Each element as it stands, or as the first existing one that is neither like it nor like another one has it. */
    private static <T> List<T> paired(
            List<T> desired, List<T> existing, BiPredicate<T, T> alike, BiFunction<T, T, @Nullable T> adopt) {
        List<T> free = new ArrayList<>(existing);
        List<T> open = new ArrayList<>();
        for (T one : desired) {
            int like = indexOf(free, other -> alike.test(one, other));
            if (like >= 0) {
                free.remove(like);
            } else {
                open.add(one);
            }
        }
        List<T> result = new ArrayList<>();
        for (T one : desired) {
            result.add(open.remove(one) ? adopted(one, free, adopt) : one);
        }
        return result;
    }

    private static <T> int indexOf(List<T> list, java.util.function.Predicate<T> condition) {
        for (int i = 0; i < list.size(); i++) {
            if (condition.test(list.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static <T> T adopted(T one, List<T> free, BiFunction<T, T, @Nullable T> adopt) {
        for (int i = 0; i < free.size(); i++) {
            T adopted = adopt.apply(one, free.get(i));
            if (adopted != null) {
                free.remove(i);
                return adopted;
            }
        }
        return one;
    }

    private @Nullable CheckConstraint check(CheckConstraint one, CheckConstraint other) {
        return same(ExpressionQuestion.Kind.CONDITION, null, one.expression(), other.expression())
                ? one.withExpression(other.expression())
                : null;
    }

    private @Nullable Index index(Index one, Index other) {
        if (!withoutExpressions(one).equals(withoutExpressions(other))) {
            return null;
        }
        // Every expression is put to the rule, also after one that differs: it may only be collecting them.
        boolean same = samePredicate(one.predicate(), other.predicate());
        for (int i = 0; i < one.parts().size(); i++) {
            String key = one.parts().get(i).expression();
            String otherKey = other.parts().get(i).expression();
            same &= key == null || same(ExpressionQuestion.Kind.INDEX_KEY, null, key, String.valueOf(otherKey));
        }
        return same ? one.withParts(other.parts()).withPredicate(other.predicate()) : null;
    }

    private boolean samePredicate(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Objects.equals(one, other);
        }
        return same(ExpressionQuestion.Kind.CONDITION, null, one, other);
    }

    /** What is left of an index when every expression in it is made the same. */
    private static Index withoutExpressions(Index index) {
        return index.withName(null)
                .withPredicate(null)
                .withParts(index.parts().stream()
                        .map(part -> part.expression() == null ? part : part.withExpression("true"))
                        .toList());
    }
}
