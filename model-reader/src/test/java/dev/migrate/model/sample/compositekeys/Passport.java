package dev.migrate.model.sample.compositekeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
class Passport {
    @Id
    Long id;

    @MapsId
    @OneToOne
    Person holder;

    String number;
}
