package dev.migrate.model.sample.composites2;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
class RegionDetail {
    @Id
    @OneToOne
    Region region;

    String text;

    @ManyToOne
    RegionProfile profile;
}
