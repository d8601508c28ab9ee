package dev.migrate.model.sample.mappingfiles;

import jakarta.persistence.AttributeConverter;

class LengthConverter implements AttributeConverter<String, Integer> {
    @Override
    public Integer convertToDatabaseColumn(String text) {
        return text == null ? null : text.length();
    }

    @Override
    public String convertToEntityAttribute(Integer length) {
        return length == null ? null : "x".repeat(length);
    }
}
