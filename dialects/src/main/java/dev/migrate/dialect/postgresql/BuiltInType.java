package dev.migrate.dialect.postgresql;

import dev.migrate.schema.ColumnType;
import java.util.List;
import java.util.Map;

/** The types of {@code pg_catalog}, from their internal name and modifier: what {@code format_type} says, faster. */
final class BuiltInType {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("varbit", "bit varying"),
            Map.entry("timestamptz", "timestamp"),
            Map.entry("timetz", "time"),
            Map.entry("char", "\"char\""));

    /** The length of the header that the modifier of a type of variable length counts in. */
    private static final int HEADER = 4;

    private static final int FULL_PRECISION = 6;
    private static final int INTERVAL_FULL_PRECISION = 0xFFFF;
    /** The fields of an interval by the bits of {@code utils/timestamp.h}. */
    private static final Map<Integer, String> INTERVAL_FIELDS = Map.ofEntries(
            Map.entry(1 << 2, " year"),
            Map.entry(1 << 1, " month"),
            Map.entry(1 << 3, " day"),
            Map.entry(1 << 10, " hour"),
            Map.entry(1 << 11, " minute"),
            Map.entry(1 << 12, " second"),
            Map.entry(1 << 2 | 1 << 1, " year to month"),
            Map.entry(1 << 3 | 1 << 10, " day to hour"),
            Map.entry(1 << 3 | 1 << 10 | 1 << 11, " day to minute"),
            Map.entry(1 << 3 | 1 << 10 | 1 << 11 | 1 << 12, " day to second"),
            Map.entry(1 << 10 | 1 << 11, " hour to minute"),
            Map.entry(1 << 10 | 1 << 11 | 1 << 12, " hour to second"),
            Map.entry(1 << 11 | 1 << 12, " minute to second"));

    private BuiltInType() {}

    /** @param modifier -1 is none */
    static ColumnType of(String name, int modifier) {
        ColumnType plain = ColumnType.of(NAMES.getOrDefault(name, name));
        ColumnType type = name.endsWith("tz") ? plain.withSuffix("with time zone") : plain;
        if (modifier < 0) {
            return type;
        }
        return switch (name) {
            case "varchar" -> type.withArguments(numbers(modifier - HEADER));
            case "bpchar" -> type.withName("char").withArguments(numbers(modifier - HEADER));
            case "bit", "varbit" -> type.withArguments(numbers(modifier));
            case "numeric" -> type.withArguments(numeric(modifier - HEADER));
            case "time", "timetz", "timestamp", "timestamptz" -> type.withArguments(precision(modifier));
            case "interval" -> interval(type, modifier);
            default -> type;
        };
    }

    private static List<String> numbers(int number) {
        return List.of(Integer.toString(number));
    }

    private static List<String> precision(int digits) {
        return digits == FULL_PRECISION ? List.of() : numbers(digits);
    }

    /** The scale takes the lowest 11 bits, with a sign since PostgreSQL 15. */
    private static List<String> numeric(int modifier) {
        int scale = ((modifier & 0x7FF) ^ 0x400) - 0x400;
        return List.of(Integer.toString(modifier >> 16 & 0xFFFF), Integer.toString(scale));
    }

    private static ColumnType interval(ColumnType type, int modifier) {
        String fields = INTERVAL_FIELDS.getOrDefault(modifier >> 16 & 0x7FFF, "");
        int digits = modifier & 0xFFFF;
        return type.withName("interval" + fields)
                .withArguments(digits == INTERVAL_FULL_PRECISION ? List.of() : precision(digits));
    }
}
