package dev.migrate.model.sample.elements;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
class Shelf {
    String label;
    int width;
    Kind kind;

    @ManyToOne
    Keeper keeper;
}
