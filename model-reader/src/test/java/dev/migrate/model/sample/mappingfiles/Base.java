package dev.migrate.model.sample.mappingfiles;

class Base {
    Long id;

    int version;
}
