package dev.migrate.model.sample.derivedsizes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;

/** Without a join column the size is that of the key referred to. */
@Entity
@IdClass(RegionKey.class)
class Canton {
    @Id
    @ManyToOne
    Country country;

    @Id
    String name;
}
