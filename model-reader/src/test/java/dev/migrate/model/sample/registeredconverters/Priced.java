package dev.migrate.model.sample.registeredconverters;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ConverterRegistration;
import org.hibernate.annotations.ConverterRegistrations;

@Entity
@ConverterRegistrations({
    @ConverterRegistration(converter = Priced.Cents.class, autoApply = true),
    @ConverterRegistration(converter = Priced.Codes.class, domainType = Priced.Code.class, autoApply = false)
})
class Priced {
    record Money(long cents) {}

    record Code(String text) {}

    static class Cents implements AttributeConverter<Money, Long> {
        @Override
        public Long convertToDatabaseColumn(Money money) {
            return money == null ? null : money.cents();
        }

        @Override
        public Money convertToEntityAttribute(Long cents) {
            return cents == null ? null : new Money(cents);
        }
    }

    static class Codes implements AttributeConverter<Code, String> {
        @Override
        public String convertToDatabaseColumn(Code code) {
            return code == null ? null : code.text();
        }

        @Override
        public Code convertToEntityAttribute(String text) {
            return text == null ? null : new Code(text);
        }
    }

    @Id
    Long id;

    Money price;

    @Convert(converter = Codes.class)
    Code code;
}
