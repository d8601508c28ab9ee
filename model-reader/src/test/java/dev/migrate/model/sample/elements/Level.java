package dev.migrate.model.sample.elements;

enum Level {
    LOW,
    HIGH
}
