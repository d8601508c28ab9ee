package dev.migrate.model.sample.overrides;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;

@Embeddable
class Address {
    String street;

    @Column(length = 10, nullable = false)
    String zip;

    @Embedded
    Geo geo;

    @ManyToOne
    Land land;
}
