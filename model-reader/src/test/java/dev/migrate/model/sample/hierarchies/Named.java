package dev.migrate.model.sample.hierarchies;

interface Named {
    String name();
}
