package dev.migrate.model.type;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.jandex.Type;

/**
 * What a column keeps of an enum whose constants have values of their own.
 *
 * @param literals SQL text
 */
record EnumValues(SqlType sqlType, List<String> literals) {
    /** As many as the tables have room for that Hibernate makes at least. */
    private static final int LEAST_ROOM = 16;

    EnumValues {
        literals = List.copyOf(literals);
    }

    /** Empty for a field that Hibernate takes no values from. */
    static Optional<EnumValues> of(Type field, List<Object> values) {
        SqlType sqlType =
                switch (field.name().toString()) {
                    case "java.lang.String" -> SqlType.VARCHAR;
                    case "byte" -> SqlType.TINYINT;
                    case "short", "int" -> SqlType.SMALLINT;
                    default -> null;
                };
        return sqlType == null
                ? Optional.empty()
                : Optional.of(new EnumValues(
                        sqlType,
                        inHibernatesOrder(values).stream()
                                .map(EnumValues::literal)
                                .toList()));
    }

    /** That of a hash table with room for all: the check on a database that Hibernate made is written so. */
    private static Set<Object> inHibernatesOrder(List<Object> values) {
        Set<Object> ordered = new HashSet<>(Math.max((int) (values.size() / 0.75f) + 1, LEAST_ROOM));
        ordered.addAll(values);
        return ordered;
    }

    private static String literal(Object value) {
        return value instanceof String text ? "'" + text.replace("'", "''") + "'" : value.toString();
    }

    ValueCheck check() {
        return ValueCheck.in(literals);
    }
}
