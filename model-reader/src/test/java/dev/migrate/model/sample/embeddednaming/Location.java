package dev.migrate.model.sample.embeddednaming;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Embeddable
class Location {
    @Embedded
    @EmbeddedColumnNaming("geo_%s")
    Point point;

    String label;

    @ManyToOne
    House neighbour;
}
