package dev.migrate.cli;

import dev.migrate.schema.ErrorKind;

/** What the program tells its caller. */
public enum ExitCode {
    DONE(0),
    /** {@code check} found differences, or the database is not at head. */
    DIFFERENT(1),
    /** Wrong usage or configuration. */
    USAGE(2),
    FAILED(3),
    /** As the shell reports a program that Ctrl-C ended. */
    STOPPED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    static ExitCode of(ErrorKind kind) {
        if (kind == ErrorKind.STOPPED) {
            return STOPPED;
        }
        return kind == ErrorKind.USAGE || kind == ErrorKind.CONFIGURATION ? USAGE : FAILED;
    }
}
