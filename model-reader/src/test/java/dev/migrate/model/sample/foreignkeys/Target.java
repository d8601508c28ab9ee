package dev.migrate.model.sample.foreignkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Target {
    @Id
    Long id;
}
