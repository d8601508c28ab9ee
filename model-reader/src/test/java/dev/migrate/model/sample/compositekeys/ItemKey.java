package dev.migrate.model.sample.compositekeys;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
class ItemKey implements Serializable {
    private static final long serialVersionUID = 1L;
    OrderKey order;
    int position;

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemKey that && Objects.equals(order, that.order) && position == that.position;
    }

    @Override
    public int hashCode() {
        return Objects.hash(order, position);
    }
}
