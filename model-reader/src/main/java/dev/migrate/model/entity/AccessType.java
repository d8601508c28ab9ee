package dev.migrate.model.entity;

/** Where a class's mapping annotations and its state are. */
public enum AccessType {
    FIELD,
    PROPERTY
}
