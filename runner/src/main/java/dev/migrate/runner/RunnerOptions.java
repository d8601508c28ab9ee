package dev.migrate.runner;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the caller decides about a run.
 *
 * @param lockTimeout how long a statement waits for a lock; null leaves the server's own
 * @param lockWait how long to wait for another runner to finish
 * @param appliedBy who runs, as the version table will say; never a secret
 */
public record RunnerOptions(
        TransactionScope transaction,
        @Nullable Duration lockTimeout,
        Duration lockWait,
        String appliedBy,
        Clock clock) {
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration LOCK_WAIT = Duration.ofMinutes(5);

    /** One transaction for each revision, five seconds for a lock, five minutes for another runner. */
    public static RunnerOptions defaults() {
        return new RunnerOptions(
                TransactionScope.REVISION, LOCK_TIMEOUT, LOCK_WAIT, LocalUser.name(), Clock.systemUTC());
    }

    public RunnerOptions withTransaction(TransactionScope changed) {
        return new RunnerOptions(changed, lockTimeout, lockWait, appliedBy, clock);
    }

    public RunnerOptions withLockTimeout(@Nullable Duration changed) {
        return new RunnerOptions(transaction, changed, lockWait, appliedBy, clock);
    }

    public RunnerOptions withLockWait(Duration changed) {
        return new RunnerOptions(transaction, lockTimeout, changed, appliedBy, clock);
    }

    public RunnerOptions withAppliedBy(String changed) {
        return new RunnerOptions(transaction, lockTimeout, lockWait, changed, clock);
    }

    public RunnerOptions withClock(Clock changed) {
        return new RunnerOptions(transaction, lockTimeout, lockWait, appliedBy, changed);
    }
}
