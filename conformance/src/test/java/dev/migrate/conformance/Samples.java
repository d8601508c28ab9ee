package dev.migrate.conformance;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.random.Family;
import dev.migrate.schema.random.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The values of sample rows.
 *
 * <p>A value depends on its row's number and on its type alone, and texts look like numbers: so every foreign key finds
 * its row, every key is unique, and a value survives each conversion that the random schemas ask for.
 */
final class Samples {
    static final int ROWS = 3;

    private final Vocabulary vocabulary;
    private final Schema schema;

    Samples(Vocabulary vocabulary, Schema schema) {
        this.vocabulary = vocabulary;
        this.schema = schema;
    }

    /** The SQL literal for row {@code row}, counted from 1; null if there is none for the column's type. */
    @Nullable
    String literal(Column column, int row) {
        EnumType type = schema.enums()
                .get(new ObjectName(column.type().schema(), column.type().name()));
        if (type != null && !type.values().isEmpty()) {
            String value = type.values().get((row - 1) % type.values().size());
            return "'" + value.replace("'", "''") + "'";
        }
        return switch (family(column.type())) {
            case WHOLE, DECIMAL -> String.valueOf(row);
            case TEXT -> "'" + row + "'";
            case TRUTH -> row % 2 == 0 ? "FALSE" : "TRUE";
            case TIME -> "'2024-01-0" + row + "'";
            case OTHER -> other(column.type().toString(), row);
        };
    }

    /** Pages name types that random schemas do not have, such as {@code varchar(13)}. */
    private Family family(ColumnType type) {
        Family known = vocabulary.family(type);
        if (known != Family.OTHER || type.dimensions() > 0) {
            return known;
        }
        return switch (type.name()) {
            case "varchar", "char", "text" -> Family.TEXT;
            case "smallint", "integer", "bigint" -> Family.WHOLE;
            case "numeric", "real", "double precision" -> Family.DECIMAL;
            case "date", "timestamp" -> Family.TIME;
            default -> Family.OTHER;
        };
    }

    private static @Nullable String other(String type, int row) {
        return switch (type) {
            case "uuid" -> "'00000000-0000-0000-0000-00000000000" + row + "'";
            case "json", "jsonb" -> "'{\"row\": " + row + "}'";
            case "integer[]" -> "'{" + row + ",7}'";
            case "bytea" -> "'\\x0" + row + "'";
            case "blob" -> "x'0" + row + "'";
            case "time" -> "'12:00:0" + row + "'";
            default -> null;
        };
    }
}
