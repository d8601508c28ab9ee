package dev.migrate.model.sample.refusedmappings;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
class LostConverter implements AttributeConverter<String, Integer> {
    @Override
    public Integer convertToDatabaseColumn(String text) {
        return text.length();
    }

    @Override
    public String convertToEntityAttribute(Integer length) {
        return "";
    }
}
