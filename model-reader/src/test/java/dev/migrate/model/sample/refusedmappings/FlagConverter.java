package dev.migrate.model.sample.refusedmappings;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
class FlagConverter implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean flag) {
        return flag ? "on" : "off";
    }

    @Override
    public Boolean convertToEntityAttribute(String text) {
        return text.equals("on");
    }
}
