package dev.migrate.model.sample.lombokclasses;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import lombok.Value;

@Value
@NoArgsConstructor(access = AccessLevel.PROTECTED, force = true)
@Embeddable
public class Price {
    @Column(precision = 10, scale = 2)
    BigDecimal amount;

    @Column(length = 3)
    String currency;

    int taxes;
}
