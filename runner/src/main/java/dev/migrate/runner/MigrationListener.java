package dev.migrate.runner;

import dev.migrate.revision.MigrationStep;
import dev.migrate.schema.MigrateException;
import java.time.Duration;

/**
 * Is told what a run does.
 *
 * <p>A listener stops a run by throwing from {@link #beforeRevision}, before anything of that revision has run. What
 * the other methods throw is logged and changes nothing.
 */
public interface MigrationListener {

    /** A listener that does nothing. */
    MigrationListener NONE = new MigrationListener() {};

    /** The run takes the lock that lets one runner work at a time; it may have to wait for it. */
    default void beforeLock() {}

    /** @param statements how many the revision has */
    default void beforeRevision(MigrationStep step, int statements) {}

    /** @param number counted from 1 within the revision */
    default void beforeStatement(MigrationStep step, int number, String sql) {}

    /** The statement has succeeded; whether it lasts is decided with its revision. */
    default void afterStatement(MigrationStep step, int number, String sql) {}

    /** The revision has succeeded; with {@link TransactionScope#RUN} it lasts when the run ends. */
    default void afterRevision(MigrationStep step, StepResult result) {}

    /** The revision met the locks of others; what can be undone has been undone, and it is tried again after a pause. */
    default void retrying(MigrationStep step, MigrateException failure, Duration pause) {}

    /** The run ends here; what can be undone has been undone. */
    default void failed(MigrationStep step, MigrateException failure) {}
}
