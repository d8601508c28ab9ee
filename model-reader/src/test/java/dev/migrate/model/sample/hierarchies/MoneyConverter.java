package dev.migrate.model.sample.hierarchies;

import jakarta.persistence.Converter;
import java.math.BigDecimal;

@Converter(autoApply = true)
class MoneyConverter extends Converting<Money, BigDecimal> {}
