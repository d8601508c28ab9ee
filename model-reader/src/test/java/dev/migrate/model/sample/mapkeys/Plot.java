package dev.migrate.model.sample.mapkeys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Plot {
    @Id
    Long id;
}
