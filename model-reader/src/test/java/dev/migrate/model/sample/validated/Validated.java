package dev.migrate.model.sample.validated;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

@Entity
class Validated {
    @Id
    Long id;

    @NotNull
    Integer required;

    @NotBlank
    @Size(max = 40)
    @Column(length = 99)
    String name;

    @Min(1)
    @Max(10)
    int rating;

    @Digits(integer = 6, fraction = 2)
    BigDecimal price;

    @Email
    String address;

    @NotNull(groups = Later.class)
    String later;

    interface Later {}
}
