package dev.migrate.model.sample.inversemaps;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;

@Entity
class Thing {
    @Id
    long id;

    @ManyToOne
    @JoinTable(name = "ThingsByDivision")
    Owner byDivision;

    @ManyToOne
    @JoinTable(name = "ThingsByName")
    Owner byName;

    @ManyToOne
    @JoinTable(name = "ThingsByLabel")
    Owner byLabel;

    @ManyToOne
    @JoinTable(name = "ThingsByPlace")
    Owner byPlace;
}
