package dev.migrate.model.sample.mappingfiles;

class Payment {
    Long id;

    Integer amount;
}
