package dev.migrate.command.autogenerate;

import dev.migrate.diff.Rename;

/** Asks somebody who knows whether what looks like a renaming is one. */
@FunctionalInterface
public interface RenameQuestion {

    /** What is known about a guess. */
    enum Answer {
        /** It is the same table or column, and keeps its rows or values. */
        RENAMED,
        /** The one is gone with all that is in it; the other is new. */
        UNRELATED,
        /** Nobody knows. */
        UNKNOWN
    }

    Answer ask(Rename guess);
}
