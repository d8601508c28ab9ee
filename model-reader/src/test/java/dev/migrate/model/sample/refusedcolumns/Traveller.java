package dev.migrate.model.sample.refusedcolumns;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Traveller {
    @Id
    Long id;

    @Embedded
    Spot home;

    @Embedded
    Spot work;
}
