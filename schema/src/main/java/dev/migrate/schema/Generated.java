package dev.migrate.schema;

/**
 * How a generated column gets its value.
 *
 * @param expression SQL text without the surrounding parentheses
 * @param stored kept on disk, or computed whenever it is read
 */
public record Generated(String expression, boolean stored) {
    public Generated {
        if (expression.isBlank()) {
            throw new IllegalArgumentException("empty expression");
        }
    }
}
