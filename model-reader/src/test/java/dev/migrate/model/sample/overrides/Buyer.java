package dev.migrate.model.sample.overrides;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;

@Entity
@AttributeOverride(name = "label", column = @Column(name = "buyer_label", length = 50))
@AttributeOverride(name = "home.geo.lat", column = @Column(name = "home_lat"))
@AssociationOverride(name = "origin", joinColumns = @JoinColumn(name = "from_land"))
class Buyer extends Base {
    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
    @AttributeOverride(name = "geo.lat", column = @Column(name = "work_lat"))
    @AttributeOverride(name = "geo.lon", column = @Column(name = "work_lon"))
    @AssociationOverride(
            name = "land",
            joinColumns = @JoinColumn(name = "work_land", nullable = false),
            foreignKey = @ForeignKey(name = "fk_work_land"))
    Address work;
}
