package dev.migrate.model.sample.embeddedprimitives;

import jakarta.persistence.Embeddable;

@Embeddable
class Overridden {
    int mine;
    int other;
}
