package dev.migrate.dialect.postgresql;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.SequenceOptions;
import java.util.Optional;
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

    /**
     * A counter's value moved into limits that it may stand outside of, as SQL text: the server refuses limits that do
     * not hold the counter. Empty where they do in any case, or where no value fits both the old limits and the new.
     */
    static Optional<String> narrowed(
            String value,
            SequenceOptions before,
            @Nullable ColumnType beforeType,
            SequenceOptions after,
            @Nullable ColumnType afterType) {
        long oldMinimum = limit(before.minimum(), minimum(before.increment(), beforeType));
        long oldMaximum = limit(before.maximum(), maximum(before.increment(), beforeType));
        long minimum = limit(after.minimum(), minimum(after.increment(), afterType));
        long maximum = limit(after.maximum(), maximum(after.increment(), afterType));
        boolean raised = minimum > oldMinimum;
        boolean lowered = maximum < oldMaximum;
        if ((!raised && !lowered) || minimum > oldMaximum || maximum < oldMinimum) {
            return Optional.empty();
        }
        String atLeast = raised ? "greatest(" + value + ", " + minimum + ")" : value;
        return Optional.of(lowered ? "least(" + atLeast + ", " + maximum + ")" : atLeast);
    }

    private static long limit(@Nullable Long given, long usual) {
        return given == null ? usual : given;
    }

    private static long largest(@Nullable ColumnType type) {
        return switch (type == null ? "bigint" : type.name()) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }
}
