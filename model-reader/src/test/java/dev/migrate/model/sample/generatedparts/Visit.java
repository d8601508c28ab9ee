package dev.migrate.model.sample.generatedparts;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A generator that stands beside and is not named: Hibernate 7 takes it, Hibernate 6 does not. */
@Entity
class Visit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "visits", sequenceName = "visit_numbers", allocationSize = 5)
    long id;
}
