package dev.migrate.model.sample.embeddedprimitives;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
class Outer {
    @Embedded
    Inner inner;

    int outerNumber;
}
