package dev.migrate.model.sample.compositeforeignkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Target {
    @Id
    Long id;
}
