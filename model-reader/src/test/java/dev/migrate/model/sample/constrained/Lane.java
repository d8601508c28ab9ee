package dev.migrate.model.sample.constrained;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

@Entity
public class Lane {
    @Valid
    @EmbeddedId
    Key key;

    @Embeddable
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Size(max = 4)
        String gate;

        Integer number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.gate.equals(gate) && key.number.equals(number);
        }

        @Override
        public int hashCode() {
            return Objects.hash(gate, number);
        }
    }
}
