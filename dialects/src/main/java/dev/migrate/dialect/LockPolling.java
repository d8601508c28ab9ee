package dev.migrate.dialect;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        long deadline = System.nanoTime() + wait.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        while (!attempt.succeeds()) {
            long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
            if (left <= 0) {
                throw new MigrateException(
                        ErrorKind.LOCK,
                        "Another runner holds the lock on " + name + " and did not release it within "
                                + wait.toSeconds() + " s: " + holder.describe(),
                        null,
                        "Wait until it is done, or end its session if it is not a runner any more.");
            }
            sleep(Math.min(left, ThreadLocalRandom.current().nextLong(pause / 2, pause + 1)));
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    /** The same 32 bytes for every runner that locks {@code name}, whatever the length of the name. */
    public static byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
