package dev.migrate.model;

import org.jspecify.annotations.Nullable;

/**
 * What in the model a table is for.
 *
 * @param className the class that is mapped to it, or that declares the attribute
 * @param attribute whose elements or links the table holds; null for an entity's own
 */
public record TableSource(String className, @Nullable String attribute) {}
