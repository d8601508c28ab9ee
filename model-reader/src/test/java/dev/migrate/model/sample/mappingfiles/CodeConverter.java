package dev.migrate.model.sample.mappingfiles;

import jakarta.persistence.AttributeConverter;

class CodeConverter implements AttributeConverter<Code, String> {
    @Override
    public String convertToDatabaseColumn(Code code) {
        return code == null ? null : code.text();
    }

    @Override
    public Code convertToEntityAttribute(String text) {
        return text == null ? null : new Code(text);
    }
}
