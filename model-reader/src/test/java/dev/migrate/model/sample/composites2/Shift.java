package dev.migrate.model.sample.composites2;

enum Shift {
    EARLY,
    LATE
}
