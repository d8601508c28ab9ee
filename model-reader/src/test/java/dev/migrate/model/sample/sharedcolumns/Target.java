package dev.migrate.model.sample.sharedcolumns;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Target {
    @Id
    Long id;
}
