package dev.migrate.model.sample.inheritance2;

import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class Middle extends Root {
    String middle;

    @ManyToOne
    Root other;
}
