package dev.migrate.model.sample.keyoverrides;

import jakarta.persistence.Embeddable;

@Embeddable
class Place {
    int x;

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && place.x == x;
    }

    @Override
    public int hashCode() {
        return x;
    }
}
