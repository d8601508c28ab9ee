package dev.migrate.model.sample.derivedsizes;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
class Town {
    @EmbeddedId
    TownKey key;

    @MapsId("country")
    @ManyToOne
    @JoinColumn(name = "inCountry")
    Country country;

    @ManyToOne
    Region region;
}
