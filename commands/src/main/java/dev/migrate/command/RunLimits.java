package dev.migrate.command;

import dev.migrate.runner.RunnerOptions;
import dev.migrate.runner.StopSignal;
import java.time.Duration;

/**
 * How long a run goes on against odds.
 *
 * @param lockWait how long it waits for another runner; zero tries once
 * @param retries how often it tries again what failed because others hold locks
 * @param stop lets another thread stop it
 */
public record RunLimits(Duration lockWait, int retries, StopSignal stop) {

    /** Five minutes, three times, and nobody who stops it. */
    public static RunLimits defaults() {
        return new RunLimits(RunnerOptions.LOCK_WAIT, RunnerOptions.RETRIES, new StopSignal());
    }

    RunnerOptions applyTo(RunnerOptions options) {
        return options.withLockWait(lockWait).withRetries(retries).withStop(stop);
    }
}
