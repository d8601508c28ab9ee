package dev.migrate.model.sample.lombokclasses;

import jakarta.persistence.AttributeConverter;
import lombok.Value;

@Value(staticConstructor = "of")
public class Weight {
    int grams;

    /** As a nested class, which is where small converters are. */
    public static class Grams implements AttributeConverter<Weight, Integer> {
        @Override
        public Integer convertToDatabaseColumn(Weight weight) {
            return weight == null ? null : weight.getGrams();
        }

        @Override
        public Weight convertToEntityAttribute(Integer grams) {
            return grams == null ? null : Weight.of(grams);
        }
    }
}
