package dev.migrate.model.sample.perclasscollections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Wheel {
    @Id
    Long id;

    @ManyToOne
    Vehicle vehicle;
}
