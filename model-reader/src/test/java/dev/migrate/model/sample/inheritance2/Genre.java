package dev.migrate.model.sample.inheritance2;

enum Genre {
    DRAMA,
    COMEDY
}
