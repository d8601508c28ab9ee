package dev.migrate.model.sample.mappingfiles;

record Code(String text) {}
