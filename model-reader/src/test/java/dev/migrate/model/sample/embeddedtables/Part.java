package dev.migrate.model.sample.embeddedtables;

import jakarta.persistence.Embeddable;

@Embeddable
class Part {
    String first;

    int second;
}
