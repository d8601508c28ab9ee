package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/** @param expression SQL text without the surrounding parentheses */
public record CheckConstraint(@Nullable String name, String expression) implements Constraint {
    public CheckConstraint {
        if (expression.isBlank()) {
            throw new IllegalArgumentException("empty check");
        }
    }

    @Override
    public CheckConstraint withName(@Nullable String changed) {
        return new CheckConstraint(changed, expression);
    }
}
