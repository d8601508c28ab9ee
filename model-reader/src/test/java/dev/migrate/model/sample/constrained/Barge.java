package dev.migrate.model.sample.constrained;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;

@Entity
public class Barge extends Vessel {
    @NotNull
    @ManyToOne
    Carrier tug;
}
