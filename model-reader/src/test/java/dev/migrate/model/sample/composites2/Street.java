package dev.migrate.model.sample.composites2;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
class Street {
    @Id
    Long id;

    String name;

    @ManyToOne
    Region region;

    @ManyToMany
    Set<Region> regions;

    @OneToMany
    Set<Region> setOfRegions;

    @ManyToMany(mappedBy = "byCodes")
    List<Capital> capitals;
}
