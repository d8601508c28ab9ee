package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.type.BasicType;
import dev.migrate.model.type.ResolvedType;
import dev.migrate.model.type.SqlType;
import dev.migrate.model.type.ValueCheck;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/** The converters that Hibernate itself brings along: what they keep is known without reading them. */
enum BuiltInConverter {
    YES_NO("org.hibernate.type.YesNoConverter"),
    TRUE_FALSE("org.hibernate.type.TrueFalseConverter"),
    NUMERIC_BOOLEAN("org.hibernate.type.NumericBooleanConverter");

    private final String className;

    BuiltInConverter(String className) {
        this.className = className;
    }

    BasicType type() {
        return this == NUMERIC_BOOLEAN ? BasicType.of(SqlType.INTEGER) : BasicType.ofLength(SqlType.CHAR, 1);
    }

    ValueCheck check() {
        return switch (this) {
            case YES_NO -> ValueCheck.in(List.of("'N'", "'Y'"));
            case TRUE_FALSE -> ValueCheck.in(List.of("'F'", "'T'"));
            case NUMERIC_BOOLEAN -> ValueCheck.in(List.of("0", "1"));
        };
    }

    ResolvedType resolved() {
        return new ResolvedType(type(), check());
    }

    static Optional<BuiltInConverter> of(DotName className) {
        for (BuiltInConverter converter : values()) {
            if (className.toString().equals(converter.className)) {
                return Optional.of(converter);
            }
        }
        return Optional.empty();
    }

    static Optional<BuiltInConverter> of(Member member, Optional<AnnotationValues> outerConvert) {
        return named(member, outerConvert).flatMap(BuiltInConverter::of);
    }

    /** The converter that annotations name, whoever wrote it. */
    static Optional<DotName> named(Member member, Optional<AnnotationValues> outerConvert) {
        return outerConvert
                .or(() -> Converters.stated(member))
                .filter(convert -> !convert.flag("disableConversion", false))
                .flatMap(convert -> convert.type("converter"))
                .map(Type::name);
    }
}
