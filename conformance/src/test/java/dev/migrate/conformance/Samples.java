package dev.migrate.conformance;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.random.Family;
import dev.migrate.schema.random.TypeSample;
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
        boolean list = column.type().dimensions() > 0;
        EnumType type = schema.enums()
                .get(new ObjectName(column.type().schema(), column.type().name()));
        if (type != null && !type.values().isEmpty()) {
            String value = type.values().get((row - 1) % type.values().size());
            String text = list ? "{\"" + value.replace("\"", "\\\"") + "\"}" : value;
            return "'" + text.replace("'", "''") + "'";
        }
        String value = vocabulary.sample(column.type()).map(TypeSample::value).orElse(null);
        if (value != null) {
            return value.replace("%s", String.valueOf(row));
        }
        return switch (family(column.type())) {
            case WHOLE, DECIMAL -> String.valueOf(row);
            case TEXT, PADDED_TEXT, LONG_TEXT, CHOICE -> "'" + row + "'";
            case TRUTH -> row % 2 == 0 ? "FALSE" : "TRUE";
            case TIME -> "'2024-01-0" + row + "'";
            case SHAPE, OTHER -> null;
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
}
