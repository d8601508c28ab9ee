package dev.migrate.schema;

/**
 * How a generated column gets its value.
 *
 * @param expression SQL text without the surrounding parentheses
 */
public record Generated(String expression, Storage storage) {

    /** Whether the value is kept on disk, or computed whenever it is read. */
    public enum Storage {
        STORED,
        VIRTUAL,
        /** The model does not say: what is there stays, a new column gets the database's usual choice. */
        UNSTATED
    }

    public Generated {
        if (expression.isBlank()) {
            throw new IllegalArgumentException("empty expression");
        }
    }

    public Generated(String expression, boolean stored) {
        this(expression, stored ? Storage.STORED : Storage.VIRTUAL);
    }

    /** Unstated counts as stored, which is what most databases do. */
    public boolean stored() {
        return storage != Storage.VIRTUAL;
    }
}
