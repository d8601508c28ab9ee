package dev.migrate.model.sample.valuemaps;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Role {
    @Id
    Long id;

    String name;
}
