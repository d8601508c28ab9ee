package dev.migrate.model.type;

import dev.migrate.schema.ColumnType;
import java.util.Optional;

/** Hibernate's types on SQLite, which keeps any name as a hint. */
final class SqliteTypes implements DatabaseTypes {
    @Override
    public Optional<ColumnType> columnType(BasicType type) {
        return switch (type.sqlType()) {
            case BOOLEAN, BIT -> SqlNames.of("boolean");
            case TINYINT -> SqlNames.of("tinyint");
            case SMALLINT -> SqlNames.of("smallint");
            case INTEGER -> SqlNames.of("integer");
            case BIGINT -> SqlNames.of("bigint");
            case FLOAT, DOUBLE -> SqlNames.of("float");
            case REAL -> SqlNames.of("real");
            case NUMERIC -> SqlNames.of("numeric", type.precisionOr(38), type.scaleOr(2));
            case DECIMAL -> SqlNames.of("decimal", type.precisionOr(38), type.scaleOr(2));
            case CHAR, NCHAR -> SqlNames.of("char", type.lengthOr(1));
            case VARCHAR, LONGVARCHAR, NVARCHAR, LONGNVARCHAR -> varchar(type.lengthOr(255));
            case LONG32VARCHAR, CLOB, NCLOB, JSON, SQLXML -> SqlNames.of("clob");
            case LONG32NVARCHAR -> SqlNames.of("nclob");
            case BINARY, VARBINARY, LONGVARBINARY, LONG32VARBINARY, BLOB, UUID, INET, ARRAY -> SqlNames.of("blob");
            case DATE -> SqlNames.of("date");
            case TIME -> SqlNames.of("time", type.precisionOr(0));
            case TIME_WITH_TIMEZONE -> SqlNames.of("time");
            case TIMESTAMP, TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC -> SqlNames.of("timestamp");
            case INTERVAL_SECOND, ENUM, NAMED_ENUM -> Optional.empty();
        };
    }

    /** To Hibernate anything binary is large here; a UUID is binary as soon as its column is described. */
    @Override
    public boolean isLarge(BasicType type, TypeRequest request) {
        return switch (type.sqlType()) {
            case VARBINARY, LONGVARBINARY, LONG32VARBINARY, LONG32VARCHAR, INET, ARRAY -> true;
            case UUID -> request.jdbcType() == null && request.size().length() != null;
            default -> DatabaseTypes.super.isLarge(type, request);
        };
    }

    private static Optional<ColumnType> varchar(int length) {
        return length <= 0 ? SqlNames.of("clob") : SqlNames.of("varchar", length);
    }
}
