package dev.migrate.model.sample.inversemaps;

enum PhoneKind {
    HOME,
    WORK
}
