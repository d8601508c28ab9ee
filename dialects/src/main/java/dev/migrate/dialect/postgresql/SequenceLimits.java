package dev.migrate.dialect.postgresql;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/** The limits that PostgreSQL gives a sequence of its own accord. */
final class SequenceLimits {
    private SequenceLimits() {}

    /** The options with null for a limit that is the one the sequence would have anyway. */
    static SequenceOptions canonical(SequenceOptions options, @Nullable ColumnType type) {
        Long minimum = options.minimum();
        Long maximum = options.maximum();
        return new SequenceOptions(
                options.start(),
                options.increment(),
                minimum != null && minimum == minimum(options.increment(), type) ? null : minimum,
                maximum != null && maximum == maximum(options.increment(), type) ? null : maximum,
                options.cache(),
                options.cycle());
    }

    static long minimum(long increment, @Nullable ColumnType type) {
        return increment > 0 ? 1 : -largest(type) - 1;
    }

    static long maximum(long increment, @Nullable ColumnType type) {
        return increment > 0 ? largest(type) : -1;
    }

    private static long largest(@Nullable ColumnType type) {
        return switch (type == null ? "bigint" : type.name()) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
