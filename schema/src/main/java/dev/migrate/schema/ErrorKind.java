package dev.migrate.schema;

import java.util.Locale;

/** What sort of failure a {@link MigrateException} reports; programs see its {@link #code()} in the JSON error. */
public enum ErrorKind {
    /** The command line asks for something that makes no sense. */
    USAGE,
    /** migrate.yaml, the environment or a path named there is wrong. */
    CONFIGURATION,
    /** An annotated class asks for something that the reader cannot turn into a schema. */
    MAPPING,
    /** A revision file cannot be read, or the graph that the files form is broken. */
    REVISION,
    /** A revision argument names nothing, or more than one thing. */
    SELECTION,
    /** The version table and the revision files contradict each other. */
    HISTORY,
    /** The database cannot be reached, or refuses what every run needs. */
    DATABASE,
    /** Another runner holds the lock for longer than this one may wait. */
    LOCK,
    /** A statement of a revision failed. */
    STATEMENT,
    /** A change that this database cannot carry out, or that would lose what must be kept. */
    REFUSED,
    /** The user has stopped the run. */
    STOPPED;

    /** The lower-case word used in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
