package dev.migrate.runner;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the caller decides about a run.
 *
 * @param lockTimeout how long a statement waits for a lock; null leaves the server's own
 * @param lockWait how long to wait for another runner to finish
 * @param retries how often a run tries again what failed because others hold locks
 * @param appliedBy who runs, as the version table will say; never a secret
 * @param stop lets another thread stop the run
 */
public record RunnerOptions(
        TransactionScope transaction,
        @Nullable Duration lockTimeout,
        Duration lockWait,
        int retries,
        String appliedBy,
        Clock clock,
        StopSignal stop) {
    /** How long a run waits for another one, unless it is told. */
    public static final Duration LOCK_WAIT = Duration.ofMinutes(5);

    /** How often a run tries again, unless it is told. */
    public static final int RETRIES = 3;

    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(5);

    /** One transaction for each revision, five seconds for a lock, five minutes for another runner. */
    public static RunnerOptions defaults() {
        return new RunnerOptions(
                TransactionScope.REVISION,
                LOCK_TIMEOUT,
                LOCK_WAIT,
                RETRIES,
                LocalUser.name(),
                Clock.systemUTC(),
                new StopSignal());
    }

    public RunnerOptions withTransaction(TransactionScope changed) {
        return new RunnerOptions(changed, lockTimeout, lockWait, retries, appliedBy, clock, stop);
    }

    public RunnerOptions withLockTimeout(@Nullable Duration changed) {
        return new RunnerOptions(transaction, changed, lockWait, retries, appliedBy, clock, stop);
    }

    public RunnerOptions withLockWait(Duration changed) {
        return new RunnerOptions(transaction, lockTimeout, changed, retries, appliedBy, clock, stop);
    }

    public RunnerOptions withRetries(int changed) {
        return new RunnerOptions(transaction, lockTimeout, lockWait, changed, appliedBy, clock, stop);
    }

    public RunnerOptions withAppliedBy(String changed) {
        return new RunnerOptions(transaction, lockTimeout, lockWait, retries, changed, clock, stop);
    }

    public RunnerOptions withClock(Clock changed) {
        return new RunnerOptions(transaction, lockTimeout, lockWait, retries, appliedBy, changed, stop);
    }

    public RunnerOptions withStop(StopSignal changed) {
        return new RunnerOptions(transaction, lockTimeout, lockWait, retries, appliedBy, clock, changed);
    }
}
