package dev.migrate.model.sample.refusedmappings;

import jakarta.persistence.Entity;

@Entity
class Keyless {
    String name;
}
