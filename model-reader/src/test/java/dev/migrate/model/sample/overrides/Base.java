package dev.migrate.model.sample.overrides;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
class Base {
    @Id
    Long id;

    String label;

    @ManyToOne
    Land origin;

    @Embedded
    Address home;
}
