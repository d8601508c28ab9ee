package dev.migrate.model.sample.singletable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Owner {
    @Id
    Long id;

    @ManyToOne
    Truck favourite;
}
