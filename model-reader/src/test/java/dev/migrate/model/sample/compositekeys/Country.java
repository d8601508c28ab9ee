package dev.migrate.model.sample.compositekeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(CountryKey.class)
class Country {
    @Id
    String code;

    @Id
    int since;

    String name;
}
