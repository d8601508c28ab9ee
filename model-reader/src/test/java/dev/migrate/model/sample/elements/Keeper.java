package dev.migrate.model.sample.elements;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Keeper {
    @Id
    Long id;

    @ManyToOne
    Library library;
}
