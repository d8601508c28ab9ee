package dev.migrate.model.sample.refusedtypes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Embeddable;
import org.hibernate.usertype.CompositeUserType;
import org.hibernate.usertype.UserType;

final class Kinds {
    private Kinds() {}

    abstract static class OfText implements UserType<String> {}

    abstract static class OfAmount implements CompositeUserType<Unclear.Amount> {}

    static final class AmountColumns {
        java.math.BigDecimal value;

        String currency;
    }

    static final class Unknown {}

    @Embeddable
    static class Place {
        String town;
    }

    static final class Flag implements AttributeConverter<Boolean, String> {
        @Override
        public String convertToDatabaseColumn(Boolean flag) {
            return flag ? "on" : "off";
        }

        @Override
        public Boolean convertToEntityAttribute(String text) {
            return text.equals("on");
        }
    }
}
