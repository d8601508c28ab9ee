package dev.migrate.model.sample.statedbasics;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;

/** Primitives with {@code @Basic}, which may be null to Hibernate 6 and not to Hibernate 7. */
@Entity
class Measurement {
    @Id
    @Basic
    long id;

    @Basic
    int plain;

    @Basic(optional = false)
    int needed;

    @Basic(fetch = FetchType.LAZY)
    double lazy;

    @Basic
    @Column(name = "named_value")
    int named;

    int unstated;

    @Embedded
    Range within;
}
