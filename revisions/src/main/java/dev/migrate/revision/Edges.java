package dev.migrate.revision;

/** Which connections between revisions count. */
public enum Edges {
    /** Parents only: what makes branches and heads. */
    PARENTS,
    /** Parents and dependencies: what decides the order in which revisions run. */
    ALL
}
