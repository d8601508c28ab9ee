package dev.migrate.model.sample.jpa32generators;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(name = "farAway", sequenceName = "ElsewhereIds", allocationSize = 5)
class Elsewhere {
    @Id
    Long id;
}
