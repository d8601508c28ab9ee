package dev.migrate.model.sample.embeddednaming;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
class House {
    @Id
    Long id;

    @Embedded
    @EmbeddedColumnNaming("home_%s")
    Address home;

    @EmbeddedColumnNaming
    @AttributeOverride(name = "street", column = @Column(name = "postStreet"))
    Address postalAddress;

    @EmbeddedColumnNaming("in_%s")
    Location place;

    @ElementCollection
    @EmbeddedColumnNaming("old_%s")
    List<Address> former;
}
