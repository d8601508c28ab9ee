package dev.migrate.dialect.mysql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The expressions of a table, desired and current, of which text and tree could not say whether they are the same. */
final class OpenQuestions {
    private final Set<ExpressionQuestion> questions = new LinkedHashSet<>();

    private OpenQuestions() {}

    /** @param desired reconciled by text and tree */
    static Set<ExpressionQuestion> of(Table desired, Table current) {
        OpenQuestions open = new OpenQuestions();
        for (Column column : desired.columns()) {
            current.column(column.name()).ifPresent(there -> open.compare(column, there));
        }
        open.compareChecks(desired.checks(), current.checks());
        open.compareIndexes(desired.indexes(), current.indexes());
        return open.questions;
    }

    private void compare(Column desired, Column there) {
        Generated generated = desired.generated();
        Generated found = there.generated();
        if (generated != null && found != null && !generated.equals(found) && generated.stored() == found.stored()) {
            questions.add(TableReconciler.question(generated, desired.type()));
            questions.add(TableReconciler.question(found, there.type()));
        }
        compare(desired.defaultValue(), desired.type(), there.defaultValue(), there.type());
    }

    private void compare(
            @Nullable DefaultValue value, ColumnType type, @Nullable DefaultValue found, ColumnType foundType) {
        if (value != null && found != null && !value.equals(found) && isExpression(value) && isExpression(found)) {
            questions.add(TableReconciler.question(value, type));
            questions.add(TableReconciler.question(found, foundType));
        }
    }

    private static boolean isExpression(DefaultValue value) {
        return !DefaultSpelling.isLiteral(value.expression())
                && !value.expression().contains("CURRENT_TIMESTAMP")
                && !value.expression().contains(" ON UPDATE ");
    }

    private void compareChecks(List<CheckConstraint> desired, List<CheckConstraint> current) {
        Set<String> wanted = expressions(desired);
        Set<String> found = expressions(current);
        wanted.removeAll(expressions(current));
        found.removeAll(expressions(desired));
        if (!wanted.isEmpty() && !found.isEmpty()) {
            wanted.forEach(one -> questions.add(TableReconciler.question(new CheckConstraint(null, one))));
            found.forEach(one -> questions.add(TableReconciler.question(new CheckConstraint(null, one))));
        }
    }

    private static Set<String> expressions(List<CheckConstraint> checks) {
        Set<String> expressions = new LinkedHashSet<>();
        checks.forEach(check -> expressions.add(check.expression()));
        return expressions;
    }

    private void compareIndexes(List<Index> desired, List<Index> current) {
        List<Index> wanted = unmatched(desired, current);
        List<Index> found = unmatched(current, desired);
        if (!wanted.isEmpty() && !found.isEmpty()) {
            wanted.addAll(found);
            for (Index index : wanted) {
                TableReconciler.expressions(index)
                        .forEach(expression -> questions.add(TableReconciler.question(expression)));
            }
        }
    }

    private static List<Index> unmatched(List<Index> indexes, List<Index> others) {
        List<Index> unmatched = new ArrayList<>();
        for (Index index : indexes) {
            boolean matched = others.stream().anyMatch(other -> other.parts().equals(index.parts()));
            if (!matched && !TableReconciler.expressions(index).isEmpty()) {
                unmatched.add(index);
            }
        }
        return unmatched;
    }
}
