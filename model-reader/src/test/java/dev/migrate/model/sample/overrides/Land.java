package dev.migrate.model.sample.overrides;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Land {
    @Id
    String isoCode;
}
