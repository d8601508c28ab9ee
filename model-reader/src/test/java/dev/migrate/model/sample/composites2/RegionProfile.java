package dev.migrate.model.sample.composites2;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
class RegionProfile {
    @EmbeddedId
    RegionKey key;

    @MapsId
    @OneToOne
    Region region;

    String text;
}
