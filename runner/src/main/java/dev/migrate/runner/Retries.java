package dev.migrate.runner;

import dev.migrate.dialect.Transactions;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Decides whether a step that met the locks of others is tried again, and when. */
final class Retries {
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final Transactions transactions;
    private int left;
    private long pause = FIRST_PAUSE_MILLIS;

    /** @param most how often one run tries again at most */
    Retries(Transactions transactions, int most) {
        this.transactions = transactions;
        left = most;
    }

    /** How long to wait before the next attempt, ever longer; empty if there is none. */
    Optional<Duration> after(MigrateException failure) {
        boolean conflict = failure.kind() == ErrorKind.STATEMENT
                && failure.getCause() instanceof SQLException cause
                && transactions.isLockConflict(cause);
        if (!conflict || left == 0) {
            return Optional.empty();
        }
        left--;
        long millis = ThreadLocalRandom.current().nextLong(pause / 2, pause + 1);
        pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        return Optional.of(Duration.ofMillis(millis));
    }

    /** @throws MigrateException (kind STOPPED) if the run is stopped meanwhile */
    static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StopSignal.stopped("what was not committed is undone", e);
        }
    }
}
