package dev.migrate.model.sample.refusedmappings;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;

enum Coded {
    A,
    B;

    @EnumeratedValue
    final String code;

    Coded() {
        this.code = name().toLowerCase(Locale.ROOT);
    }
}
