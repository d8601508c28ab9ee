package dev.migrate.model.sample.constrained;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Fields are what is mapped, and what getters, interfaces and overriding methods say counts all the same. */
@Entity
public class Crate extends Stored<String> implements Labelled {
    String label;

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    @NotNull
    @Size(max = 5)
    public String getPlace() {
        return place;
    }
}
