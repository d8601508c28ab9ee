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

    ResolvedType resolved() {
        return switch (this) {
            case YES_NO -> letters("'N'", "'Y'");
            case TRUE_FALSE -> letters("'F'", "'T'");
            case NUMERIC_BOOLEAN ->
                new ResolvedType(BasicType.of(SqlType.INTEGER), new ValueCheck(List.of("0", "1"), false));
        };
    }

    private static ResolvedType letters(String no, String yes) {
        return new ResolvedType(BasicType.ofLength(SqlType.CHAR, 1), new ValueCheck(List.of(no, yes), false));
    }

    static Optional<BuiltInConverter> of(Member member, Optional<AnnotationValues> outerConvert) {
        Optional<DotName> name = named(member, outerConvert);
        for (BuiltInConverter converter : values()) {
            if (name.isPresent() && name.get().toString().equals(converter.className)) {
                return Optional.of(converter);
            }
        }
        return Optional.empty();
    }

    /** The converter that annotations name, whoever wrote it. */
    static Optional<DotName> named(Member member, Optional<AnnotationValues> outerConvert) {
        return outerConvert
                .or(() -> member.annotations().jpaAll("Convert", "Converts").stream()
                        .filter(convert -> convert.text("attributeName").isEmpty())
                        .findFirst())
                .filter(convert -> !convert.flag("disableConversion", false))
                .flatMap(convert -> convert.type("converter"))
                .map(Type::name);
    }
}
