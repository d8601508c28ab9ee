package dev.migrate.model.sample.hierarchies;

import jakarta.persistence.AttributeConverter;

abstract class Converting<A, B> implements AttributeConverter<A, B> {
    @Override
    public B convertToDatabaseColumn(A attribute) {
        return null;
    }

    @Override
    public A convertToEntityAttribute(B column) {
        return null;
    }
}
