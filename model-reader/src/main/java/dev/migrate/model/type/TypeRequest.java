package dev.migrate.model.type;

import org.jspecify.annotations.Nullable;

/**
 * What a mapping says about an attribute's column type, beside the attribute's Java type.
 *
 * @param jdbcType the kind of column type that is asked for by name
 * @param temporal {@code DATE}, {@code TIME} or {@code TIMESTAMP} where the mapping picks one
 * @param enumNames an enum is kept by the names of its constants instead of their positions
 */
public record TypeRequest(
        StatedSize size,
        boolean lob,
        boolean nationalized,
        boolean enumNames,
        @Nullable SqlType jdbcType,
        @Nullable SqlType temporal) {
    public static final TypeRequest PLAIN = new TypeRequest(StatedSize.NONE, false, false, false, null, null);

    public TypeRequest withSize(StatedSize changed) {
        return new TypeRequest(changed, lob, nationalized, enumNames, jdbcType, temporal);
    }

    public TypeRequest withJdbcType(@Nullable SqlType changed) {
        return new TypeRequest(size, lob, nationalized, enumNames, changed, temporal);
    }

    public TypeRequest withLob(boolean changed) {
        return new TypeRequest(size, changed, nationalized, enumNames, jdbcType, temporal);
    }

    public TypeRequest withNationalized(boolean changed) {
        return new TypeRequest(size, lob, changed, enumNames, jdbcType, temporal);
    }

    public TypeRequest withEnumNames(boolean changed) {
        return new TypeRequest(size, lob, nationalized, changed, jdbcType, temporal);
    }

    public TypeRequest withTemporal(@Nullable SqlType changed) {
        return new TypeRequest(size, lob, nationalized, enumNames, jdbcType, changed);
    }
}
