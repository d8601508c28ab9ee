package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * @param expression SQL text without the surrounding parentheses
 * @param enforced false for one that the database only keeps a note of
 */
public record CheckConstraint(@Nullable String name, String expression, boolean enforced) implements Constraint {
    public CheckConstraint {
        if (expression.isBlank()) {
            throw new IllegalArgumentException("empty check");
        }
    }

    /** One that is enforced. */
    public CheckConstraint(@Nullable String name, String expression) {
        this(name, expression, true);
    }

    @Override
    public CheckConstraint withName(@Nullable String changed) {
        return new CheckConstraint(changed, expression, enforced);
    }

    public CheckConstraint withExpression(String changed) {
        return new CheckConstraint(name, changed, enforced);
    }

    public CheckConstraint withEnforced(boolean changed) {
        return new CheckConstraint(name, expression, changed);
    }
}
