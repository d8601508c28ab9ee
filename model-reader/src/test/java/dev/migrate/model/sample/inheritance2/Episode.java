package dev.migrate.model.sample.inheritance2;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Episode {
    @Id
    Long id;

    @ManyToOne(optional = false)
    Series series;

    @ManyToOne
    Leaf leaf;
}
