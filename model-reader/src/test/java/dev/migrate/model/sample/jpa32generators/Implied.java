package dev.migrate.model.sample.jpa32generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(sequenceName = "implied_ids", allocationSize = 1)
class Implied {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
