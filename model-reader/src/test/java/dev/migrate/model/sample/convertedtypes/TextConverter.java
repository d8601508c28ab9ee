package dev.migrate.model.sample.convertedtypes;

import jakarta.persistence.AttributeConverter;

abstract class TextConverter<T> implements AttributeConverter<T, String> {
    @Override
    public String convertToDatabaseColumn(T value) {
        return String.valueOf(value);
    }

    @Override
    public T convertToEntityAttribute(String text) {
        return null;
    }
}
