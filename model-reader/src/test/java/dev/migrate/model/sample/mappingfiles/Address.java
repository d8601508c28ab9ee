package dev.migrate.model.sample.mappingfiles;

class Address {
    String street;

    Place place;
}
