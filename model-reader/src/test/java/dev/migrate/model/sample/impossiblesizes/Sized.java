package dev.migrate.model.sample.impossiblesizes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Sizes that Hibernate asks for and most databases refuse. */
@Entity
class Sized {
    @Id
    Long id;

    /** More binary digits than a database has. */
    @Column(precision = 60)
    Double manyDigits;

    @Column(length = 0)
    byte[] boundlessBytes;

    @Column(length = 0)
    String boundlessText;
}
