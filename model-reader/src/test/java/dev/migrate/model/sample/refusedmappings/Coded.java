package dev.migrate.model.sample.refusedmappings;

import jakarta.persistence.EnumeratedValue;

enum Coded {
    A("a"),
    B("b");

    @EnumeratedValue
    final String code;

    Coded(String code) {
        this.code = code;
    }
}
