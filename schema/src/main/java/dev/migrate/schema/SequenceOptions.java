package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * How a sequence counts.
 *
 * @param minimum null is the database's own limit
 * @param maximum null is the database's own limit
 * @param cache how many values a session takes at once; 1 is none in advance
 */
public record SequenceOptions(
        long start, long increment, @Nullable Long minimum, @Nullable Long maximum, long cache, boolean cycle) {
    public static final SequenceOptions DEFAULT = new SequenceOptions(1, 1, null, null, 1, false);

    public SequenceOptions {
        if (increment == 0 || cache < 1) {
            throw new IllegalArgumentException("increment " + increment + ", cache " + cache);
        }
    }

    public SequenceOptions withStart(long changed) {
        return new SequenceOptions(changed, increment, minimum, maximum, cache, cycle);
    }

    public SequenceOptions withIncrement(long changed) {
        return new SequenceOptions(start, changed, minimum, maximum, cache, cycle);
    }
}
