package dev.migrate.schema;

/**
 * A column's default.
 *
 * @param expression SQL text as it stands after {@code DEFAULT}: {@code 'x'}, {@code 0}, {@code CURRENT_TIMESTAMP}
 */
public record DefaultValue(String expression) {
    public DefaultValue {
        if (expression.isBlank()) {
            throw new IllegalArgumentException("empty default");
        }
    }
}
