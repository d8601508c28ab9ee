package dev.migrate.model.sample.composites2;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
class Region {
    @EmbeddedId
    RegionKey id;

    @Column(unique = true)
    String slug;

    String a;
    String b;

    @ManyToOne
    Region parent;

    @OneToMany(mappedBy = "parent")
    List<Region> children;
}
