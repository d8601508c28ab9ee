package dev.migrate.cli.output;

import java.io.PrintStream;

/**
 * Where a run writes.
 *
 * @param terminal whether a person sits in front of it
 */
public record Streams(PrintStream out, PrintStream err, boolean terminal) {

    /** The same, where nothing on the screen can be changed. */
    public Streams withoutTerminal() {
        return new Streams(out, err, false);
    }
}
