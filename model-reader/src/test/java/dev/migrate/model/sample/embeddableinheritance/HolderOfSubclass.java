package dev.migrate.model.sample.embeddableinheritance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Of an embeddable that extends another one, Hibernate keeps what it declares itself. */
@Entity
class HolderOfSubclass {
    @Id
    Long id;

    MoreDetailed detailed;
}
