package dev.migrate.model.sample.constrained;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;

@Entity
public class Vehicle {
    @Id
    Long id;

    @NotNull
    String plate;
}
