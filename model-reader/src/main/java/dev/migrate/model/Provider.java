package dev.migrate.model;

/** Whose mapping rules apply where the generations of Hibernate differ. */
public enum Provider {
    HIBERNATE_6,
    HIBERNATE_7
}
