package dev.migrate.model.sample.shop;

enum Status {
    NEW,
    ACTIVE,
    BLOCKED
}
