package dev.migrate.model.sample.constrained;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** In its parent's table nothing of its own can be required. */
@Entity
public class Truck extends Vehicle {
    @NotNull
    @Size(max = 8)
    String trailer;

    @NotNull
    @ManyToOne
    Carrier carrier;
}
