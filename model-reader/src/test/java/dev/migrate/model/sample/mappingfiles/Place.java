package dev.migrate.model.sample.mappingfiles;

class Place {
    String town;

    String zip;
}
