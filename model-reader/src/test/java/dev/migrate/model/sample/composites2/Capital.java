package dev.migrate.model.sample.composites2;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
class Capital {
    @Id
    Long id;

    @OneToOne
    @JoinColumn(name = "land_iso", referencedColumnName = "iso_code")
    Land land;

    @ManyToOne
    @JoinColumn(name = "region_slug", referencedColumnName = "slug")
    Region bySlug;

    @ManyToOne
    @JoinColumn(name = "region_a", referencedColumnName = "a")
    @JoinColumn(name = "region_b", referencedColumnName = "b")
    Region byPair;

    @OneToMany
    @JoinColumn(name = "capital_ref", referencedColumnName = "code")
    Set<Street> streets;

    String code;

    @ManyToMany
    @JoinTable(
            joinColumns = @JoinColumn(name = "cap_code", referencedColumnName = "code"),
            inverseJoinColumns = @JoinColumn(name = "street_name", referencedColumnName = "name"))
    Set<Street> byCodes;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "cap", referencedColumnName = "code"))
    Set<String> facts;
}
