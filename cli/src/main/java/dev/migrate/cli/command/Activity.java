package dev.migrate.cli.command;

import org.jspecify.annotations.Nullable;

/**
 * What a run is doing right now.
 *
 * @param what in words, such as {@code Upgrading  b2  statement 2 of 3}
 * @param about more about it, for which there may be no room
 * @param sql the statement that the server executes; null if it executes none
 * @param start as {@link System#nanoTime} counts
 */
record Activity(String what, String about, @Nullable String sql, long start) {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long SECOND = 1_000;
    private static final long TENTH = 100;
    private static final long MINUTE = 60;

    static Activity now(String what, String about, @Nullable String sql) {
        return new Activity(what, about, sql, System.nanoTime());
    }

    long millis() {
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    /** @param progress what the server says of it; empty if nothing */
    String line(String progress) {
        String end = progress.isEmpty() ? about : progress;
        return what + "  " + elapsed(millis()) + (end.isEmpty() ? "" : "  " + end);
    }

    /** {@code 4.2 s}, {@code 3 min 20 s}. */
    static String elapsed(long millis) {
        long seconds = millis / SECOND;
        return seconds < MINUTE
                ? seconds + "." + millis % SECOND / TENTH + " s"
                : seconds / MINUTE + " min " + seconds % MINUTE + " s";
    }
}
