package dev.migrate.model.sample.otherkeys;

import java.io.Serializable;

class PairId implements Serializable {
    private static final long serialVersionUID = 1L;
    Long left;
    Long right;

    @Override
    public boolean equals(Object other) {
        return other instanceof PairId id && id.left.equals(left) && id.right.equals(right);
    }

    @Override
    public int hashCode() {
        return left.hashCode();
    }
}
