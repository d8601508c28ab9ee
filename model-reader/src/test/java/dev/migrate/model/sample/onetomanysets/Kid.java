package dev.migrate.model.sample.onetomanysets;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Kid {
    @Id
    Long id;

    String name;

    @ManyToOne
    Parent parent;

    @ManyToOne
    Parent second;
}
