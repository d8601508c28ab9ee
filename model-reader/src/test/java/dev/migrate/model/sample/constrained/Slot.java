package dev.migrate.model.sample.constrained;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/** Constraints on what an id class repeats are passed over. */
@Entity
@IdClass(Slot.Key.class)
public class Slot {
    @Id
    @Size(max = 7)
    @Column(name = "slot_row", length = 20)
    String row;

    @Id
    @Size(max = 8)
    @Column(length = 21)
    String side;

    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String row;
        String side;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.row.equals(row) && key.side.equals(side);
        }

        @Override
        public int hashCode() {
            return Objects.hash(row, side);
        }
    }
}
