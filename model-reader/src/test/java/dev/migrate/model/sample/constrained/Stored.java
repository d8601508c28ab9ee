package dev.migrate.model.sample.constrained;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;

@MappedSuperclass
public abstract class Stored<T> {
    @Id
    Long id;

    T place;
    String room;
    Boolean shut;
    boolean filled;

    public T getPlace() {
        return place;
    }

    @NotNull
    public String getRoom() {
        return room;
    }

    /** No getter to Bean Validation. */
    @NotNull
    public Boolean isShut() {
        return shut;
    }

    @AssertTrue
    @Max(1)
    public boolean isEmpty() {
        return !filled;
    }
}
