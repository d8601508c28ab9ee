package dev.migrate.model.sample.composites2;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
class RegionKey implements Serializable {
    private static final long serialVersionUID = 1L;
    String zone;

    int area;

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionKey that && Objects.equals(zone, that.zone) && area == that.area;
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, area);
    }
}
