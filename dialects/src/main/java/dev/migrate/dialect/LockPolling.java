package dev.migrate.dialect;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits for a runner's lock outside of the database: tries, pauses, and tries again, ever more rarely. */
public final class LockPolling {
    private static final long FIRST_PAUSE_MILLIS = 25;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private LockPolling() {}

    /** Takes the lock if it is free, and says whether it was. */
    @FunctionalInterface
    public interface Attempt {
        boolean succeeds() throws SQLException;
    }

    /** Says who holds the lock, as far as the server tells. */
    @FunctionalInterface
    public interface Holder {
        String describe() throws SQLException;
    }

    /**
     * Returns when an attempt has succeeded.
     *
     * @param name what is locked, for the message
     * @throws MigrateException (kind LOCK) that names the holder, if none succeeds within {@code wait}
     */
    public static void await(String name, Duration wait, Attempt attempt, Holder holder) throws SQLException {
        if (!succeeds(wait, attempt)) {
            throw new MigrateException(
                    ErrorKind.LOCK,
                    "Another runner holds the lock on " + name + " and did not release it within " + wait.toSeconds()
                            + " s: " + holder.describe(),
                    null,
                    "Wait longer with --lock-wait, or end its session if it is not a runner any more.");
        }
    }

    /** Tries until an attempt succeeds or {@code wait} is over, at least once, and says whether one did. */
    public static boolean succeeds(Duration wait, Attempt attempt) throws SQLException {
        long deadline = System.nanoTime() + wait.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        while (!attempt.succeeds()) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                return false;
            }
            sleep(Math.min(left, ThreadLocalRandom.current().nextLong(pause / 2, pause + 1)));
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
        return true;
    }

    /** The same 32 bytes for every runner that locks {@code name}, whatever the length of the name. */
    public static byte[] digest(String name) {
        return Digests.sha256(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrateException(
                    ErrorKind.LOCK,
                    "The wait for the runner's lock was interrupted",
                    null,
                    "Run the command again.",
                    e);
        }
    }
}
