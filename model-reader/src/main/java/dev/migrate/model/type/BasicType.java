package dev.migrate.model.type;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column's type before a database is asked what it calls it.
 *
 * @param length of characters or bytes; of an array, its elements; null where the type has none or none is given
 * @param precision of numbers in decimal digits, of times in digits of a second's fraction
 * @param scale of decimal numbers
 * @param enumName of the type that a {@link SqlType#NAMED_ENUM} is, as the mapping names it
 * @param values of an {@link SqlType#ENUM} or {@link SqlType#NAMED_ENUM}, plain text in declaration order
 * @param element of an {@link SqlType#ARRAY}
 */
public record BasicType(
        SqlType sqlType,
        @Nullable Integer length,
        @Nullable Integer precision,
        @Nullable Integer scale,
        @Nullable String enumName,
        List<String> values,
        @Nullable BasicType element) {
    public BasicType {
        values = List.copyOf(values);
    }

    public static BasicType of(SqlType sqlType) {
        return new BasicType(sqlType, null, null, null, null, List.of(), null);
    }

    public static BasicType ofLength(SqlType sqlType, int length) {
        return new BasicType(sqlType, length, null, null, null, List.of(), null);
    }

    public static BasicType ofPrecision(SqlType sqlType, int precision) {
        return new BasicType(sqlType, null, precision, null, null, List.of(), null);
    }

    public static BasicType ofDecimal(SqlType sqlType, int precision, int scale) {
        return new BasicType(sqlType, null, precision, scale, null, List.of(), null);
    }

    public static BasicType ofEnum(SqlType sqlType, String name, List<String> values) {
        return new BasicType(sqlType, null, null, null, name, values, null);
    }

    public static BasicType arrayOf(BasicType element, @Nullable Integer length) {
        return new BasicType(SqlType.ARRAY, length, null, null, null, List.of(), element);
    }

    /** The length, or {@code otherwise} where none is given. */
    public int lengthOr(int otherwise) {
        return length == null ? otherwise : length;
    }

    /** The precision, or {@code otherwise} where none is given. */
    public int precisionOr(int otherwise) {
        return precision == null ? otherwise : precision;
    }

    /** The scale, or {@code otherwise} where none is given. */
    public int scaleOr(int otherwise) {
        return scale == null ? otherwise : scale;
    }
}
