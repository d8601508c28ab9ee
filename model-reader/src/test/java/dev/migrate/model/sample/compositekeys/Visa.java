package dev.migrate.model.sample.compositekeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
class Visa {
    @Id
    @OneToOne
    Passport passport;

    String country;
}
