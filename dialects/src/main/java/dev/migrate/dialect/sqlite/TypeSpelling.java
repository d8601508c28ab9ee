package dev.migrate.dialect.sqlite;

import dev.migrate.schema.ColumnType;
import java.util.Map;

/** Whether two declared types are two spellings of one. */
final class TypeSpelling {
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("int2", "smallint"),
            Map.entry("bool", "boolean"),
            Map.entry("dec", "numeric"),
            Map.entry("decimal", "numeric"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double"),
            Map.entry("double precision", "double"),
            Map.entry("character", "char"),
            Map.entry("character varying", "varchar"),
            Map.entry("national character", "nchar"),
            Map.entry("national character varying", "nvarchar"));

    private TypeSpelling() {}

    static boolean same(ColumnType one, ColumnType other) {
        return plain(one).equals(plain(other));
    }

    private static ColumnType plain(ColumnType type) {
        String suffix = type.suffix().equals("without time zone") ? "" : type.suffix();
        return type.withName(SYNONYMS.getOrDefault(type.name(), type.name())).withSuffix(suffix);
    }

    /** The one type of those that a {@code STRICT} table knows that stores the same values. */
    static ColumnType strict(ColumnType type) {
        return switch (Affinity.of(type)) {
            case INTEGER -> ColumnType.of("integer");
            case TEXT -> ColumnType.of("text");
            case BLOB -> ColumnType.of("blob");
            case REAL -> ColumnType.of("real");
            case NUMERIC -> ColumnType.of("any");
        };
    }

    /** Whether a {@code STRICT} table's column of type {@code current} can hold what {@code desired} is for. */
    static boolean strictlyHolds(ColumnType current, ColumnType desired) {
        // Numbers, dates and booleans have no type of their own there, so whichever was chosen is right.
        return Affinity.of(desired) == Affinity.NUMERIC || strict(desired).equals(strict(current));
    }
}
