package dev.migrate.model.sample.onetoones;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
class Settings {
    @Id
    Long id;

    @OneToOne(optional = false)
    User user;
}
