package dev.migrate.model.type;

import org.jspecify.annotations.Nullable;

/**
 * What a mapping says about a column's size; null where it says nothing.
 *
 * @param secondPrecision digits of a second's fraction
 * @param arrayLength how many elements an array column may have
 */
public record StatedSize(
        @Nullable Integer length,
        @Nullable Integer precision,
        @Nullable Integer scale,
        @Nullable Integer secondPrecision,
        @Nullable Integer arrayLength) {
    /** The length that an annotation has which gives none; Hibernate cannot tell the two apart. */
    public static final int DEFAULT_LENGTH = 255;

    public static final StatedSize NONE = new StatedSize(null, null, null, null, null);

    public StatedSize withLength(@Nullable Integer changed) {
        return new StatedSize(changed, precision, scale, secondPrecision, arrayLength);
    }

    public StatedSize withPrecision(@Nullable Integer changed, @Nullable Integer changedScale) {
        return new StatedSize(length, changed, changedScale, secondPrecision, arrayLength);
    }

    public StatedSize withSecondPrecision(@Nullable Integer changed) {
        return new StatedSize(length, precision, scale, changed, arrayLength);
    }

    public StatedSize withArrayLength(@Nullable Integer changed) {
        return new StatedSize(length, precision, scale, secondPrecision, changed);
    }
}
