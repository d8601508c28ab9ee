package dev.migrate.model.sample.compositekeys;

import java.io.Serializable;
import java.util.Objects;

class CountryKey implements Serializable {
    private static final long serialVersionUID = 1L;
    String code;
    int since;

    @Override
    public boolean equals(Object other) {
        return other instanceof CountryKey that && Objects.equals(code, that.code) && since == that.since;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, since);
    }
}
