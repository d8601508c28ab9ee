package dev.migrate.model.type;

import dev.migrate.schema.ColumnType;
import java.util.Optional;

/** Hibernate's types on PostgreSQL. */
final class PostgresqlTypes implements DatabaseTypes {
    /** The longest {@code varchar} of PostgreSQL; its documentation of character types gives the limit. */
    private static final int MAX_VARCHAR = 10_485_760;

    @Override
    public boolean hasNamedTypes() {
        return true;
    }

    @Override
    public Optional<ColumnType> columnType(BasicType type) {
        return switch (type.sqlType()) {
            case BOOLEAN, BIT -> SqlNames.of("boolean");
            case TINYINT, SMALLINT -> SqlNames.of("smallint");
            case INTEGER -> SqlNames.of("integer");
            case BIGINT -> SqlNames.of("bigint");
            case FLOAT, DOUBLE -> floating(type.precisionOr(53));
            case REAL -> SqlNames.of("real");
            case NUMERIC -> SqlNames.of("numeric", type.precisionOr(38), type.scaleOr(2));
            case DECIMAL -> SqlNames.of("decimal", type.precisionOr(38), type.scaleOr(2));
            case CHAR, NCHAR -> SqlNames.of("char", type.lengthOr(1));
            case VARCHAR, NVARCHAR, LONGVARCHAR, LONGNVARCHAR -> varchar(type.lengthOr(255));
            case LONG32VARCHAR, LONG32NVARCHAR -> SqlNames.of("text");
            case CLOB, NCLOB, BLOB -> SqlNames.of("oid");
            case BINARY, VARBINARY, LONGVARBINARY, LONG32VARBINARY -> SqlNames.of("bytea");
            case DATE -> SqlNames.of("date");
            case TIME -> SqlNames.of("time", type.precisionOr(0));
            case TIME_WITH_TIMEZONE ->
                SqlNames.of("time", type.precisionOr(0)).map(time -> time.withSuffix("with time zone"));
            case TIMESTAMP -> SqlNames.of("timestamp", type.precisionOr(6));
            case TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC ->
                SqlNames.of("timestamp", type.precisionOr(6)).map(timestamp -> timestamp.withSuffix("with time zone"));
            case UUID -> SqlNames.of("uuid");
            case JSON -> SqlNames.of("jsonb");
            case SQLXML -> SqlNames.of("xml");
            case INET -> SqlNames.of("inet");
            case INTERVAL_SECOND -> SqlNames.parse("interval second(6)");
            case ARRAY -> array(type);
            case ENUM -> Optional.empty();
            case NAMED_ENUM -> Optional.ofNullable(type.enumName()).flatMap(SqlNames::of);
        };
    }

    private static Optional<ColumnType> floating(int bits) {
        return bits <= 24 ? SqlNames.of("float4") : SqlNames.of("float", bits);
    }

    private static Optional<ColumnType> varchar(int length) {
        return length <= 0 || length > MAX_VARCHAR ? SqlNames.of("text") : SqlNames.of("varchar", length);
    }

    private Optional<ColumnType> array(BasicType type) {
        return Optional.ofNullable(type.element())
                .flatMap(this::columnType)
                .map(element -> element.withDimensions(element.dimensions() + 1));
    }
}
