package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * One key of an index: a column or an expression.
 *
 * @param column null exactly when {@code expression} is not
 * @param expression SQL text without surrounding parentheses
 * @param nulls null is the database's own order
 * @param prefixLength how many characters of the column are indexed (MySQL, MariaDB); null is all
 */
public record IndexPart(
        @Nullable String column,
        @Nullable String expression,
        boolean descending,
        @Nullable NullsOrder nulls,
        @Nullable String collation,
        @Nullable String operatorClass,
        @Nullable Integer prefixLength) {

    /** Where nulls stand in the index. */
    public enum NullsOrder {
        FIRST,
        LAST
    }

    public IndexPart {
        if ((column == null) == (expression == null)) {
            throw new IllegalArgumentException("an index part is either a column or an expression");
        }
    }

    public static IndexPart column(String column) {
        return new IndexPart(column, null, false, null, null, null, null);
    }

    public static IndexPart expression(String expression) {
        return new IndexPart(null, expression, false, null, null, null, null);
    }

    public IndexPart desc() {
        return withOrder(true, nulls);
    }

    public IndexPart withOrder(boolean changedDescending, @Nullable NullsOrder changedNulls) {
        return new IndexPart(
                column, expression, changedDescending, changedNulls, collation, operatorClass, prefixLength);
    }

    public IndexPart withColumn(String changed) {
        return new IndexPart(changed, null, descending, nulls, collation, operatorClass, prefixLength);
    }

    public IndexPart withExpression(String changed) {
        return new IndexPart(null, changed, descending, nulls, collation, operatorClass, prefixLength);
    }

    public IndexPart withCollation(@Nullable String changed) {
        return new IndexPart(column, expression, descending, nulls, changed, operatorClass, prefixLength);
    }

    public IndexPart withOperatorClass(@Nullable String changed) {
        return new IndexPart(column, expression, descending, nulls, collation, changed, prefixLength);
    }
}
