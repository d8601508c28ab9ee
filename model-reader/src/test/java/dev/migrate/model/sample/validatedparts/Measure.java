package dev.migrate.model.sample.validatedparts;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@Embeddable
class Measure {
    @Digits(integer = 6, fraction = 2)
    @Max(1000)
    BigDecimal amount;

    @NotNull
    @Size(max = 10)
    String unit;
}
