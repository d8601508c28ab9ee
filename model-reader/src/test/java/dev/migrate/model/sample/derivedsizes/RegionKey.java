package dev.migrate.model.sample.derivedsizes;

import java.io.Serializable;

class RegionKey implements Serializable {
    private static final long serialVersionUID = 1L;

    String country;
    String name;

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionKey key && country.equals(key.country) && name.equals(key.name);
    }

    @Override
    public int hashCode() {
        return country.hashCode() + name.hashCode();
    }
}
