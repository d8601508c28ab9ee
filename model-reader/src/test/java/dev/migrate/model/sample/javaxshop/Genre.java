package dev.migrate.model.sample.javaxshop;

enum Genre {
    NOVEL,
    POEM
}
