package dev.migrate.model.sample.embeddedidref;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
class Place {
    @EmbeddedId
    PlaceKey key;

    @ManyToOne
    Place next;

    @ElementCollection
    Set<String> names;
}
