package dev.migrate.model.sample.convertedtypes;

class Code {
    String text;
}
