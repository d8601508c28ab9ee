package dev.migrate.model.sample.mappingfiles;

enum Kind {
    SMALL,
    LARGE
}
