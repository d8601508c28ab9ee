package dev.migrate.model;

/** Which rules make up the names that the model leaves out, and rewrite those that it states. */
public enum Naming {
    /** Names as Jakarta Persistence defines them; stated names stay as they are. */
    JPA,
    /** Spring Boot's: everything in snake case, stated names included. */
    SPRING
}
