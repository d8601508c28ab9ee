package dev.migrate.runner;

import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Lets another thread stop a run: what can be undone is undone, and the version table says how far it came. */
public final class StopSignal {
    private static final Logger LOG = System.getLogger(StopSignal.class.getPackageName());

    private @Nullable Statement executing;
    private @Nullable Thread runner;
    private boolean requested;

    /** Ends the statement that is running, if any, and lets no other begin. */
    public synchronized void stop() {
        requested = true;
        if (executing != null) {
            try {
                executing.cancel();
            } catch (SQLException e) {
                LOG.log(Level.DEBUG, "The statement could not be cancelled; the run stops after it", e);
            }
        } else if (runner != null) {
            // It may be waiting for a lock.
            runner.interrupt();
        }
    }

    public synchronized boolean isRequested() {
        return requested;
    }

    /** Whether a run is under way, which {@link #stop} has to wait for. */
    public synchronized boolean isRunning() {
        return runner != null;
    }

    /** @throws MigrateException (kind STOPPED) if the run is to stop */
    void check() {
        if (isRequested()) {
            throw stopped("nothing of it is undone that lasts already", null);
        }
    }

    static MigrateException stopped(String state, @Nullable Throwable cause) {
        return new MigrateException(
                ErrorKind.STOPPED, "The run was stopped; " + state, null, "Run again: it goes on from there.", cause);
    }

    /** The current thread runs revisions from now on. */
    synchronized void begin() {
        runner = Thread.currentThread();
    }

    /** The current thread is done; an interruption that was only for the run is forgotten. */
    synchronized void end() {
        runner = null;
        if (requested) {
            Thread.interrupted();
        }
    }

    /** Executes the statement so that {@link #stop} reaches it. */
    boolean execute(Statement statement, String sql) throws SQLException {
        synchronized (this) {
            executing = statement;
        }
        try {
            return statement.execute(sql);
        } finally {
            synchronized (this) {
                executing = null;
            }
        }
    }
}
