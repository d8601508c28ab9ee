package dev.migrate.model.sample.jpa32generators;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class ImpliedAuto {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "ownCounter", initialValue = 7)
    Long id;
}
