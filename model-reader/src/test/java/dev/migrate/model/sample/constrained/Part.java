package dev.migrate.model.sample.constrained;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Embeddable
public class Part {
    @Size(max = 9)
    String text;

    @NotNull
    String label;

    @Min(1)
    int pieces;
}
