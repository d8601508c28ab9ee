package dev.migrate.model.sample.otherkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
class Couple {
    @Id
    @ManyToOne
    Shelf shelf;

    @Id
    @OneToOne
    Slot slot;
}
