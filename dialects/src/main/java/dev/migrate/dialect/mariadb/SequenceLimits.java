package dev.migrate.dialect.mariadb;

import dev.migrate.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/** The limits that MariaDB gives a sequence for which nobody states any. */
final class SequenceLimits {
    /** A sequence that nobody asked to cache anything else. */
    static final long DEFAULT_CACHE = 1000;

    private SequenceLimits() {}

    static SequenceOptions options(long start, long increment, long minimum, long maximum, long cache, boolean cycle) {
        return canonical(new SequenceOptions(start, increment, minimum, maximum, Math.max(cache, 1), cycle));
    }

    /** The options without limits that say nothing. */
    static SequenceOptions canonical(SequenceOptions options) {
        boolean up = options.increment() > 0;
        return new SequenceOptions(
                options.start(),
                options.increment(),
                unless(options.minimum(), up ? 1 : Long.MIN_VALUE + 1),
                unless(options.maximum(), up ? Long.MAX_VALUE - 1 : -1),
                options.cache(),
                options.cycle());
    }

    private static @Nullable Long unless(@Nullable Long limit, long usual) {
        return limit == null || limit == usual ? null : limit;
    }
}
