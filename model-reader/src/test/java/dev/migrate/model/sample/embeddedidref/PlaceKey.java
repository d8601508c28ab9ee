package dev.migrate.model.sample.embeddedidref;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
class PlaceKey implements Serializable {
    private static final long serialVersionUID = 1L;
    String zone;

    @ManyToOne
    transient Land ignored;

    @ManyToOne(optional = false)
    @JoinColumn(name = "land_code")
    Land land;

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceKey that && Objects.equals(zone, that.zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone);
    }
}
