package dev.migrate.model.sample.convertedtypes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
    @Override
    public BigDecimal convertToDatabaseColumn(Money money) {
        return money == null ? null : money.amount;
    }

    @Override
    public Money convertToEntityAttribute(BigDecimal amount) {
        return new Money();
    }
}
