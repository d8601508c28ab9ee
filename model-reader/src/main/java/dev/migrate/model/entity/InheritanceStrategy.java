package dev.migrate.model.entity;

/** How the classes of one hierarchy are spread over tables. */
public enum InheritanceStrategy {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS
}
