package dev.migrate.model.sample.composites2;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
class LandProfile {
    @Id
    String code;

    @MapsId
    @OneToOne
    @JoinColumn(name = "land_code")
    Land land;
}
