package dev.migrate.model.sample.inversemaps;

import jakarta.persistence.Embeddable;

@Embeddable
class Place {
    String building;

    Integer floor;

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && building.equals(place.building);
    }

    @Override
    public int hashCode() {
        return building.hashCode();
    }
}
