package dev.migrate.model.sample.inheritance2;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
@DiscriminatorValue("ser'ies")
class Series extends Media {
    Integer minutes;

    @OneToMany(mappedBy = "series")
    List<Episode> episodes;

    @OneToMany
    @JoinColumn(name = "series_fk")
    Set<Episode> specials;
}
