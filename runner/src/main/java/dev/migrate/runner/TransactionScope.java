package dev.migrate.runner;

/** How much one transaction holds, on a database that can undo what a revision does. */
public enum TransactionScope {
    /** Each revision has a transaction of its own. */
    REVISION,
    /** All revisions of a run share one; an autocommit part ends it and the next statement opens another. */
    RUN
}
