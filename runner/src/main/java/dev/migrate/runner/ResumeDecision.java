package dev.migrate.runner;

/** What is to become of the statement at which an earlier run was ended. */
public enum ResumeDecision {
    /** The catalog tells whether it took effect; where it does not, the run is refused. */
    ASK_CATALOG,
    /** It counts as done. */
    DONE,
    /** It runs, whatever became of it. */
    AGAIN
}
