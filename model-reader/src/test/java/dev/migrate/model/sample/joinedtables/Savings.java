package dev.migrate.model.sample.joinedtables;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
@DiscriminatorValue("S")
class Savings extends Account {
    BigDecimal rate;
}
