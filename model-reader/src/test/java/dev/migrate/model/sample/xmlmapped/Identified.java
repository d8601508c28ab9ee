package dev.migrate.model.sample.xmlmapped;

class Identified {
    Long id;
}
