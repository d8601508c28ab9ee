package dev.migrate.model.sample.constrained;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public interface Labelled {
    @Size(max = 19)
    @NotNull
    String getLabel();
}
