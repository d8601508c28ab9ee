package dev.migrate.model.type;

import dev.migrate.model.Provider;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ServerVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hibernate's types on MySQL. */
class MysqlTypes implements DatabaseTypes {
    /** A row's 65,535 bytes hold this many characters of utf8mb4. */
    private static final int MAX_VARCHAR = 16_383;

    private static final int MAX_VARBINARY = 65_535;
    private static final int MAX_TINY = 255;
    private static final int MAX_PLAIN = 65_535;
    private static final int MAX_MEDIUM = 16_777_215;

    private final ServerVersion version;
    private final Provider provider;

    MysqlTypes(ServerVersion version, Provider provider) {
        this.version = version;
        this.provider = provider;
    }

    ServerVersion version() {
        return version;
    }

    /** MySQL reads and forgets checks before 8.0.16. */
    @Override
    public boolean checksValues() {
        return version.atLeast(8, 0, 16);
    }

    /** What only a {@code longtext} or a {@code longblob} holds counts as well. */
    @Override
    public boolean isLarge(BasicType type, TypeRequest request) {
        return switch (type.sqlType()) {
            case VARCHAR, NVARCHAR, VARBINARY -> type.lengthOr(StatedSize.DEFAULT_LENGTH) > MAX_MEDIUM;
            default -> DatabaseTypes.super.isLarge(type, request);
        };
    }

    @Override
    public SqlType enumNameType(int length) {
        return SqlType.ENUM;
    }

    @Override
    public boolean keepsArrays() {
        return !isHibernate6();
    }

    @Override
    public int floatPrecision() {
        return 23;
    }

    @Override
    public Optional<ColumnType> columnType(BasicType type) {
        return switch (type.sqlType()) {
            case BOOLEAN, BIT -> SqlNames.of("bit");
            case TINYINT -> SqlNames.of("tinyint");
            case SMALLINT -> SqlNames.of("smallint");
            case INTEGER -> SqlNames.of("integer");
            case BIGINT -> SqlNames.of("bigint");
            case FLOAT, DOUBLE -> SqlNames.of("float", type.precisionOr(53));
            case REAL -> SqlNames.of("real");
            case NUMERIC, DECIMAL -> SqlNames.of("decimal", type.precisionOr(38), type.scaleOr(2));
            case CHAR -> character(type.lengthOr(1), "");
            case NCHAR -> character(type.lengthOr(1), nationalSuffix());
            case VARCHAR, LONGVARCHAR -> text(type.lengthOr(255), "");
            case NVARCHAR, LONGNVARCHAR -> text(type.lengthOr(255), nationalSuffix());
            case LONG32VARCHAR -> isHibernate6() ? SqlNames.of("longtext") : lob(type, "text", "");
            case LONG32NVARCHAR -> isHibernate6() ? SqlNames.of("longtext") : nationalText(type);
            case CLOB -> lob(type, "text", "");
            case NCLOB -> nationalText(type);
            case BINARY -> SqlNames.of("binary", type.lengthOr(255));
            case VARBINARY, LONGVARBINARY -> binary(type.lengthOr(255));
            case LONG32VARBINARY -> isHibernate6() ? SqlNames.of("longblob") : lob(type, "blob", "");
            case BLOB -> lob(type, "blob", "");
            case DATE -> SqlNames.of("date");
            case TIME, TIME_WITH_TIMEZONE -> SqlNames.of("time", type.precisionOr(0));
            case TIMESTAMP, TIMESTAMP_UTC -> SqlNames.of("datetime", type.precisionOr(6));
            case TIMESTAMP_WITH_TIMEZONE -> SqlNames.of("timestamp", type.precisionOr(6));
            case UUID -> SqlNames.of("binary", type.lengthOr(16));
            case JSON -> SqlNames.of("json");
            case SQLXML -> SqlNames.of("longtext");
            case INET -> SqlNames.of("varbinary", type.lengthOr(19));
            case ARRAY -> SqlNames.of("json");
            case ENUM -> Optional.of(enumeration(type.values()));
            case INTERVAL_SECOND, NAMED_ENUM -> Optional.empty();
        };
    }

    /** What follows a national character type; MariaDB needs nothing. */
    String nationalSuffix() {
        return isHibernate6() ? "character set utf8" : "character set utf8mb4";
    }

    private Optional<ColumnType> character(int length, String suffix) {
        return SqlNames.of(isHibernate6() ? "char" : "varchar", length).map(plain -> plain.withSuffix(suffix));
    }

    private static Optional<ColumnType> text(int length, String suffix) {
        Optional<ColumnType> type = length > 0 && length <= MAX_VARCHAR
                ? SqlNames.of("varchar", length)
                : SqlNames.of(prefix(length, "") + "text");
        return type.map(plain -> plain.withSuffix(suffix));
    }

    private static Optional<ColumnType> binary(int length) {
        return length > 0 && length <= MAX_VARBINARY
                ? SqlNames.of("varbinary", length)
                : SqlNames.of(prefix(length, "") + "blob");
    }

    static Optional<ColumnType> lob(BasicType type, String name, String suffix) {
        return SqlNames.of(prefix(type.lengthOr(Integer.MAX_VALUE), "tiny") + name)
                .map(plain -> plain.withSuffix(suffix));
    }

    /** Hibernate takes the length that nobody gave for none here, and for 255 in other large objects. */
    private Optional<ColumnType> nationalText(BasicType type) {
        int length = type.lengthOr(Integer.MAX_VALUE);
        return SqlNames.of(prefix(length == StatedSize.DEFAULT_LENGTH ? Integer.MAX_VALUE : length, "tiny") + "text")
                .map(plain -> plain.withSuffix(nationalSuffix()));
    }

    private boolean isHibernate6() {
        return provider == Provider.HIBERNATE_6;
    }

    private static String prefix(int length, String smallest) {
        if (length <= 0) {
            return "long";
        }
        if (length <= MAX_TINY) {
            return smallest;
        }
        return length <= MAX_PLAIN ? "" : length <= MAX_MEDIUM ? "medium" : "long";
    }

    /** Hibernate sorts the values, so that two runs of it agree. */
    private static ColumnType enumeration(List<String> values) {
        return ColumnType.of("enum")
                .withArguments(values.stream()
                        .sorted()
                        .map(value -> "'" + value.replace("'", "''") + "'")
                        .collect(Collectors.toList()));
    }
}
