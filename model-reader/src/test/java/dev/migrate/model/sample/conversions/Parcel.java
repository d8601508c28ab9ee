package dev.migrate.model.sample.conversions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Converts;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;

@Entity
class Parcel {
    record Weight(long grams) {}

    record Label(String text) {}

    @Converter(autoApply = true)
    static class Weights implements AttributeConverter<Weight, Long> {
        @Override
        public Long convertToDatabaseColumn(Weight weight) {
            return weight == null ? null : weight.grams();
        }

        @Override
        public Weight convertToEntityAttribute(Long grams) {
            return grams == null ? null : new Weight(grams);
        }
    }

    @Converter
    static class WeightTexts implements AttributeConverter<Weight, String> {
        @Override
        public String convertToDatabaseColumn(Weight weight) {
            return weight == null ? null : "" + weight.grams();
        }

        @Override
        public Weight convertToEntityAttribute(String grams) {
            return grams == null ? null : new Weight(Long.parseLong(grams));
        }
    }

    @Converter
    static class Labels implements AttributeConverter<Label, String> {
        @Override
        public String convertToDatabaseColumn(Label label) {
            return label == null ? null : label.text();
        }

        @Override
        public Label convertToEntityAttribute(String text) {
            return text == null ? null : new Label(text);
        }
    }

    @Embeddable
    static class Size {
        Weight net;

        Weight gross;
    }

    @Id
    Long id;

    Weight plain;

    @Convert(converter = WeightTexts.class)
    Weight stated;

    @Converts({@Convert(attributeName = "net", converter = WeightTexts.class)})
    Size size;

    @ElementCollection
    @Converts({
        @Convert(attributeName = "key", converter = Labels.class),
        @Convert(attributeName = "value", converter = WeightTexts.class)
    })
    Map<Label, Weight> labelled;

    @ElementCollection
    @Convert(attributeName = "key", converter = Labels.class)
    Map<Label, Weight> named;

    @ElementCollection
    @Convert(attributeName = "value.gross", converter = WeightTexts.class)
    Map<String, Size> sizes;
}
