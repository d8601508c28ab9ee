package dev.migrate.model.sample.jointables;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person implements Member {
    @Id
    Long id;
}
