package dev.migrate.command;

/** Whether a command that works on files alone also says what is applied. */
public enum AskDatabase {
    /** No connection is opened unless a revision argument needs one. */
    NEVER,
    /** If the database can be reached; otherwise what is applied stays unknown. */
    IF_REACHABLE,
    /** It is an error if the database cannot be reached. */
    ALWAYS
}
