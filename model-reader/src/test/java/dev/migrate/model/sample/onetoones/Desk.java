package dev.migrate.model.sample.onetoones;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Desk {
    @Id
    Long id;
}
