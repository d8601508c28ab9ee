package dev.migrate.model.sample.mappingfiles;

class Profile {
    Long id;

    Customer owner;

    String text;
}
