package dev.migrate.runner;

import dev.migrate.revision.MigrationStep;
import dev.migrate.schema.MigrateException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Passes everything on to a listener, and keeps what it throws from changing a run that has begun. */
final class QuietListener implements MigrationListener {
    private static final Logger LOG = System.getLogger(QuietListener.class.getPackageName());

    private final MigrationListener listener;

    QuietListener(MigrationListener listener) {
        this.listener = listener;
    }

    @Override
    public void beforeLock() {
        quietly(listener::beforeLock);
    }

    @Override
    public void beforeRevision(MigrationStep step, int statements) {
        listener.beforeRevision(step, statements);
    }

    @Override
    public void beforeStatement(MigrationStep step, int number, String sql) {
        quietly(() -> listener.beforeStatement(step, number, sql));
    }

    @Override
    public void afterStatement(MigrationStep step, int number, String sql) {
        quietly(() -> listener.afterStatement(step, number, sql));
    }

    @Override
    public void afterRevision(MigrationStep step, StepResult result) {
        quietly(() -> listener.afterRevision(step, result));
    }

    @Override
    public void retrying(MigrationStep step, MigrateException failure, Duration pause) {
        quietly(() -> listener.retrying(step, failure, pause));
    }

    @Override
    public void failed(MigrationStep step, MigrateException failure) {
        quietly(() -> listener.failed(step, failure));
    }

    private static void quietly(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A migration listener failed; the run goes on", e);
        }
    }
}
