package dev.migrate.dialect.postgresql;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose form in the server's own words is asked for.
 *
 * @param type the column's that takes the value; null where none does
 */
record ExpressionQuestion(ObjectName table, Kind kind, @Nullable ColumnType type, String text) {
    /** Where the expression stands, which decides how the server reads it. */
    enum Kind {
        DEFAULT,
        GENERATED,
        CONDITION,
        INDEX_KEY
    }

    /** The boolean expression that stands in a check to put the question. */
    String condition() {
        return kind == Kind.INDEX_KEY ? "(" + text + ") IS NOT NULL" : text;
    }
}
