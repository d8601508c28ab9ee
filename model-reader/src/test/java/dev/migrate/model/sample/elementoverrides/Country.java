package dev.migrate.model.sample.elementoverrides;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Country {
    @Id
    @Column(length = 2)
    String code;
}
