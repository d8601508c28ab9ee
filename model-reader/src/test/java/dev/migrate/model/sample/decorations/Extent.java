package dev.migrate.model.sample.decorations;

import jakarta.persistence.Embeddable;

@Embeddable
class Extent {
    int width;
    String unit;
}
