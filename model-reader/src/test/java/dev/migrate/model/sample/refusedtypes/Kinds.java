package dev.migrate.model.sample.refusedtypes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Embeddable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.hibernate.annotations.AttributeBinderType;
import org.hibernate.annotations.TypeBinderType;
import org.hibernate.binder.AttributeBinder;
import org.hibernate.binder.TypeBinder;
import org.hibernate.type.descriptor.java.BasicJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
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

    abstract static class OfCode implements JdbcType {
        private static final long serialVersionUID = 1L;
    }

    abstract static class OfName implements BasicJavaType<Name> {
        private static final long serialVersionUID = 1L;
    }

    abstract static class OfTitle implements UserType<Title> {}

    abstract static class OfTold implements BasicJavaType<Told> {
        private static final long serialVersionUID = 1L;
    }

    abstract static class OfPrice implements CompositeUserType<Price> {}

    /** Neither has a type of its own. */
    interface Name {}

    interface Title {}

    interface Told {}

    interface Price {}

    static final class PriceColumns {
        long cents;
    }

    static final class Unknown {}

    @AttributeBinderType(binder = BoundBinder.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Bound {}

    abstract static class BoundBinder implements AttributeBinder<Bound> {}

    @TypeBinderType(binder = MarkedBinder.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Marked {}

    abstract static class MarkedBinder implements TypeBinder<Marked> {}

    enum Grade {
        GOOD,
        BAD
    }

    abstract static class GradeConverter implements AttributeConverter<Grade, Integer> {}

    abstract static class GoneConverter implements AttributeConverter<Boolean, String> {}

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
