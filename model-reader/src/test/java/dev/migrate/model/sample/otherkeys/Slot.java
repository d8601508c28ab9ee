package dev.migrate.model.sample.otherkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.RoundingMode;

/** Knows its place in the list, and has enums of the platform. */
@Entity
class Slot {
    @Id
    Long id;

    @ManyToOne
    Shelf shelf;

    int place;
    RoundingMode rounding;

    @Enumerated(EnumType.STRING)
    Thread.State state;
}
