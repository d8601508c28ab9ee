package dev.migrate.model.sample.perclass;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Place {
    @Id
    Long id;

    @ManyToOne
    Asset asset;

    @ManyToOne
    Boat boat;

    @ManyToOne
    House house;
}
