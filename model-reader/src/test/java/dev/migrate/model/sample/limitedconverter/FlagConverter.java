package dev.migrate.model.sample.limitedconverter;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
class FlagConverter implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean flag) {
        return flag == null ? null : flag ? "yes" : "no";
    }

    @Override
    public Boolean convertToEntityAttribute(String text) {
        return text == null ? null : text.equals("yes");
    }
}
