package dev.migrate.model.sample.derivedsizes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Country {
    @Id
    @Column(length = 20)
    String code;
}
