package dev.migrate.cli.output;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.io.Reader;

/**
 * Where a run writes, and where it reads answers.
 *
 * @param terminal whether a person sits in front of it
 */
public record Streams(PrintStream out, PrintStream err, boolean terminal, BufferedReader in) {

    /** With nobody who answers. */
    public Streams(PrintStream out, PrintStream err, boolean terminal) {
        this(out, err, terminal, new BufferedReader(Reader.nullReader()));
    }

    /** The same, where nothing on the screen can be changed. */
    public Streams withoutTerminal() {
        return new Streams(out, err, false, in);
    }
}
