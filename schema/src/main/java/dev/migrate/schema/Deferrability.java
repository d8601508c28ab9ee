package dev.migrate.schema;

/** Whether a constraint's check may wait for the end of the transaction. */
public enum Deferrability {
    NOT_DEFERRABLE,
    INITIALLY_IMMEDIATE,
    INITIALLY_DEFERRED
}
