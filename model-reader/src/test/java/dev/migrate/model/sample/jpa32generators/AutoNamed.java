package dev.migrate.model.sample.jpa32generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
class AutoNamed {
    @Id
    @GeneratedValue(generator = "farAway")
    Long id;
}
