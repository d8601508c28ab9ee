package dev.migrate.model.sample.derivedsizes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A part of a key that a join column names has the size that its type has without any annotation. */
@Entity
@IdClass(RegionKey.class)
class Region {
    @Id
    @ManyToOne
    @JoinColumn(name = "inCountry")
    Country country;

    @Id
    String name;
}
