package dev.migrate.cli.command;

import dev.migrate.cli.output.Output;
import dev.migrate.command.ServerProgress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says what a run is doing while it does it: in a line that changes, where a person looks at a terminal; elsewhere in a
 * line now and then, so that nobody takes a long statement for a dead process.
 */
final class Heartbeat implements AutoCloseable {
    private static final long TICK_MILLIS = 100;
    /** For so long, a wait is none. */
    private static final long WAIT_MILLIS = 1_000;

    private static final long ASK_SERVER_MILLIS = 1_000;
    private static final long FIRST_LINE_MILLIS = 10_000;

    private final Output output;
    private final ServerProgress server;
    private final Thread thread = new Thread(this::beat, "progress");
    private volatile @Nullable Activity activity;
    private volatile boolean closed;

    // Of the thread alone: what it shows, what the server said of it and when it was asked, and when a line is due.
    private @Nullable Activity shown;
    private String progress = "";
    private long askMillis;
    private long lineMillis;

    /** @param server closed with this */
    Heartbeat(Output output, ServerProgress server) {
        this.output = output;
        this.server = server;
    }

    /** Begins to show something, if anybody wants to see it. */
    void start() {
        if (!output.isQuiet() && !output.isJson()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** From now on this is what happens; null is nothing worth telling. */
    void show(@Nullable Activity changed) {
        activity = changed;
    }

    private void beat() {
        try (server) {
            while (!closed) {
                Thread.sleep(TICK_MILLIS);
                tick(activity);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick(@Nullable Activity now) {
        if (!Objects.equals(now, shown)) {
            shown = now;
            progress = "";
            askMillis = ASK_SERVER_MILLIS;
            lineMillis = FIRST_LINE_MILLIS;
        }
        if (now == null) {
            return;
        }
        long millis = now.millis();
        if (now.sql() == null && millis < WAIT_MILLIS) {
            return;
        }
        if (now.sql() != null && millis >= askMillis) {
            progress = server.of(now.sql()).orElse("");
            askMillis = millis + ASK_SERVER_MILLIS;
        }
        if (output.isLive() || millis >= lineMillis) {
            lineMillis = 2 * millis;
            tell(now);
        }
    }

    private synchronized void tell(Activity now) {
        // It may be over by now.
        if (closed || !now.equals(activity)) {
            return;
        }
        if (output.isLive()) {
            output.live(now.line(progress));
        } else {
            output.note(now.line(progress));
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        thread.interrupt();
        output.endLive();
    }
}
