package dev.migrate.dialect.mysql;

import dev.migrate.schema.ColumnType;
import java.util.Map;
import java.util.Set;

/** What a type holds, as far as it decides how a default is written. */
enum TypeKind {
    NUMBER,
    BITS,
    TEXT,
    BYTES,
    TIME,
    /** JSON, geometry and whatever else takes no plain literal. */
    OTHER;

    private static final Map<TypeKind, Set<String>> NAMES = Map.of(
            NUMBER,
            Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "float", "double", "year"),
            BITS,
            Set.of("bit"),
            TEXT,
            Set.of(
                    "char",
                    "varchar",
                    "tinytext",
                    "text",
                    "mediumtext",
                    "longtext",
                    "enum",
                    "set",
                    "uuid",
                    "inet4",
                    "inet6"),
            BYTES,
            Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob"),
            TIME,
            Set.of("date", "time", "datetime", "timestamp"));

    private static final Set<String> LARGE =
            Set.of("tinytext", "text", "mediumtext", "longtext", "tinyblob", "blob", "mediumblob", "longblob", "json");

    /** @param type in canonical form */
    static TypeKind of(ColumnType type) {
        for (Map.Entry<TypeKind, Set<String>> kind : NAMES.entrySet()) {
            if (kind.getValue().contains(type.name())) {
                return kind.getKey();
            }
        }
        return OTHER;
    }

    /** Whether MySQL takes nothing but an expression for the default of such a column. */
    static boolean isLarge(ColumnType type) {
        return LARGE.contains(type.name()) || of(type) == OTHER;
    }

    /** Whether a column of that type has a character set and a collation. */
    static boolean isText(ColumnType type) {
        return of(type) == TEXT && !Set.of("uuid", "inet4", "inet6").contains(type.name());
    }
}
