package dev.migrate.runner;

/** How a statement of a step is executed, and when it counts as done. */
enum Execution {
    /** In the step's transaction, together with the version row. */
    IN_TRANSACTION,
    /** By itself; the version row says before that it is the next one, and afterwards that it is done. */
    ALONE,
    /** In a transaction of its own with the version row's count: changes of rows need never be in doubt. */
    WITH_COUNT,
    /** It opens a transaction that the script keeps itself; what is in it counts when it is committed. */
    OPENS_OWN,
    /** In a transaction that the script keeps itself. */
    IN_OWN,
    /** It commits a transaction that the script keeps itself, and the version row's count with it. */
    COMMITS_OWN
}
