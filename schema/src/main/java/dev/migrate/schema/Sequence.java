package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * A named counter. On a database without sequences it stands for the one-row table that serves as one.
 *
 * @param type {@code smallint}, {@code integer}, {@code bigint}; null is the database's default
 */
public record Sequence(ObjectName name, @Nullable ColumnType type, SequenceOptions options) {

    public Sequence withOptions(SequenceOptions changed) {
        return new Sequence(name, type, changed);
    }
}
