package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.entity.Member;
import dev.migrate.model.type.SqlType;
import dev.migrate.model.type.StatedSize;
import dev.migrate.model.type.TypeRequest;
import java.util.Optional;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** Reads what an attribute's annotations ask of its column's type, beside the Java type. */
final class RequestedTypes {
    private RequestedTypes() {}

    /** All that the annotations ask for, but for converters. */
    static TypeRequest of(Member member, Type javaType, StatedSize size) {
        AnnotationSet annotations = member.annotations();
        StatedSize stated = size;
        Optional<AnnotationValues> fraction = annotations.hibernate("FractionalSeconds");
        if (fraction.isPresent()) {
            stated = stated.withSecondPrecision(fraction.get().number("value", 6));
        }
        Optional<AnnotationValues> array = annotations.hibernate("Array");
        if (array.isPresent()) {
            stated = stated.withArrayLength(array.get().number("length", 1));
        }
        boolean names = annotations
                .jpa("Enumerated")
                .map(enumerated -> enumerated.constant("value", "ORDINAL").equals("STRING"))
                .orElse(false);
        SqlType temporal = annotations
                .jpa("Temporal")
                .map(use -> SqlType.valueOf(use.constant("value", "TIMESTAMP")))
                .orElse(null);
        return new TypeRequest(
                stated,
                annotations.hasJpa("Lob"),
                annotations.hasHibernate("Nationalized"),
                names,
                jdbcType(member, javaType),
                temporal);
    }

    private static @Nullable SqlType jdbcType(Member member, Type javaType) {
        if (!member.annotations().usesHibernate()) {
            return null;
        }
        Optional<AnnotationValues> zone = member.annotations().hibernate("TimeZoneStorage");
        boolean timeOnly = javaType.name().toString().equals("java.time.OffsetTime");
        if (timeOnly
                && zone.filter(use -> use.constant("value", "AUTO").equals("NATIVE"))
                        .isPresent()) {
            return SqlType.TIME_WITH_TIMEZONE;
        }
        if (zone.isPresent() && isZoned(javaType)) {
            return switch (zone.get().constant("value", "AUTO")) {
                case "NATIVE" -> SqlType.TIMESTAMP_WITH_TIMEZONE;
                case "NORMALIZE" -> SqlType.TIMESTAMP;
                case "AUTO", "COLUMN", "NORMALIZE_UTC" -> SqlType.TIMESTAMP_UTC;
                default -> null;
            };
        }
        Optional<SqlType> asked = TypeDescriptors.jdbcType(member.annotations(), "");
        Optional<AnnotationValues> code = member.annotations().hibernate("JdbcTypeCode");
        if (asked.isEmpty() && code.isPresent()) {
            int number = code.get().number("value", 0);
            throw member.unsupported(
                    "the column type for @JdbcTypeCode(" + number + ") is not known",
                    "Give it with @Column(columnDefinition = …), or use one of the codes of SqlTypes.");
        }
        return asked.orElse(null);
    }

    private static boolean isZoned(Type javaType) {
        String name = javaType.name().toString();
        return name.equals("java.time.OffsetDateTime") || name.equals("java.time.ZonedDateTime");
    }
}
