package dev.migrate.model.sample.embeddednaming;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Address {
    String street;

    @Column(name = "zipCode", length = 10)
    String zip;
}
