package dev.migrate.model.sample.typeuse;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class CentsConverter implements AttributeConverter<Cents, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Cents cents) {
        return cents == null ? null : cents.amount;
    }

    @Override
    public Cents convertToEntityAttribute(Integer amount) {
        return amount == null ? null : new Cents(amount);
    }
}
