package dev.migrate.model.binding;

import dev.migrate.model.bytecode.AnnotationSet;
import dev.migrate.model.bytecode.AnnotationValues;
import dev.migrate.model.type.SqlType;
import java.util.Optional;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Type;

/**
 * The classes of Hibernate's own that describe a type and that annotations name, such as {@code VarcharJdbcType} and
 * {@code StringJavaType}: unlike an application's, what they describe is known.
 */
final class TypeDescriptors {
    private static final String JDBC = "JdbcType";
    private static final String JAVA = "JavaType";

    private TypeDescriptors() {}

    /**
     * The column type that {@code @JdbcType} or {@code @JdbcTypeCode} asks for.
     *
     * @param role what comes before these names in the names of the annotations, such as {@code MapKey}
     * @return empty also for an application's own descriptor
     */
    static Optional<SqlType> jdbcType(AnnotationSet annotations, String role) {
        if (!annotations.usesHibernate()) {
            return Optional.empty();
        }
        Optional<SqlType> coded =
                annotations.hibernate(role + "JdbcTypeCode").flatMap(use -> SqlType.ofCode(use.number("value", 0)));
        return coded.isPresent() ? coded : annotations.hibernate(role + JDBC).flatMap(TypeDescriptors::jdbcType);
    }

    /** The column type that the descriptor in {@code annotation} stands for. */
    static Optional<SqlType> jdbcType(AnnotationValues annotation) {
        return annotation
                .type("value")
                .flatMap(descriptor -> ownName(descriptor.name(), JDBC))
                .flatMap(TypeDescriptors::sqlType);
    }

    /** The Java type that the descriptor in {@code annotation} stands for. */
    static Optional<Type> javaType(AnnotationValues annotation) {
        return annotation
                .type("value")
                .flatMap(descriptor -> ownName(descriptor.name(), JAVA))
                .flatMap(TypeDescriptors::className)
                .map(name -> Type.create(DotName.createSimple(name), Type.Kind.CLASS));
    }

    private static Optional<String> ownName(DotName descriptor, String suffix) {
        String name = descriptor.toString();
        boolean own = name.startsWith("org.hibernate.type.descriptor.") || name.startsWith("org.hibernate.dialect.");
        return own && name.endsWith(suffix)
                ? Optional.of(name.substring(name.lastIndexOf('.') + 1, name.length() - suffix.length()))
                : Optional.empty();
    }

    private static Optional<SqlType> sqlType(String name) {
        SqlType type =
                switch (name) {
                    case "Boolean" -> SqlType.BOOLEAN;
                    case "TinyInt" -> SqlType.TINYINT;
                    case "SmallInt", "TinyIntAsSmallInt" -> SqlType.SMALLINT;
                    case "Integer" -> SqlType.INTEGER;
                    case "BigInt" -> SqlType.BIGINT;
                    case "Double", "Float" -> SqlType.FLOAT;
                    case "Real" -> SqlType.REAL;
                    case "Duration", "Numeric" -> SqlType.NUMERIC;
                    case "Decimal" -> SqlType.DECIMAL;
                    case "Char" -> SqlType.CHAR;
                    case "Varchar" -> SqlType.VARCHAR;
                    case "LongVarchar" -> SqlType.LONGVARCHAR;
                    case "NChar" -> SqlType.NCHAR;
                    case "NVarchar" -> SqlType.NVARCHAR;
                    case "LongNVarchar" -> SqlType.LONGNVARCHAR;
                    case "Binary", "UuidAsBinary" -> SqlType.BINARY;
                    case "Varbinary" -> SqlType.VARBINARY;
                    case "LongVarbinary" -> SqlType.LONGVARBINARY;
                    case "Enum", "MySQLEnum" -> SqlType.ENUM;
                    case "PostgreSQLEnum" -> SqlType.NAMED_ENUM;
                    case "PostgreSQLUUID", "UUID", "VarcharUUID" -> SqlType.UUID;
                    case "PostgreSQLCastingInet", "PostgreSQLInet" -> SqlType.INET;
                    case "PostgreSQLCastingIntervalSecond", "PostgreSQLIntervalSecond" -> SqlType.INTERVAL_SECOND;
                    default -> null;
                };
        return type == null ? temporal(name) : Optional.of(type);
    }

    private static Optional<SqlType> temporal(String name) {
        return switch (name) {
            case "Date", "LocalDate" -> Optional.of(SqlType.DATE);
            case "LocalTime", "OffsetTime", "Time", "TimeUtcAsJdbcTime", "TimeUtcAsOffsetTime", "TimeWithTimeZone" ->
                Optional.of(SqlType.TIME);
            case "Instant", "LocalDateTime", "Timestamp" -> Optional.of(SqlType.TIMESTAMP);
            case "OffsetDateTime", "TimestampWithTimeZone", "ZonedDateTime" ->
                Optional.of(SqlType.TIMESTAMP_WITH_TIMEZONE);
            case "InstantAsTimestamp",
                    "InstantAsTimestampWithTimeZone",
                    "TimestampUtcAsInstant",
                    "TimestampUtcAsJdbcTimestamp",
                    "TimestampUtcAsOffsetDateTime" -> Optional.of(SqlType.TIMESTAMP_UTC);
            default -> Optional.empty();
        };
    }

    private static Optional<String> className(String name) {
        return switch (name) {
            case "Boolean", "Byte", "Character", "Double", "Float", "Integer", "Long", "Short", "String" ->
                Optional.of("java.lang." + name);
            case "BigDecimal", "BigInteger" -> Optional.of("java.math." + name);
            case "Calendar", "Date", "UUID" -> Optional.of("java.util." + name);
            case "InetAddress" -> Optional.of("java.net.InetAddress");
            case "Url" -> Optional.of("java.net.URL");
            case "Blob", "Clob" -> Optional.of("java.sql." + name);
            case "JdbcDate" -> Optional.of("java.sql.Date");
            case "JdbcTime" -> Optional.of("java.sql.Time");
            case "JdbcTimestamp" -> Optional.of("java.sql.Timestamp");
            case "Duration",
                    "Instant",
                    "LocalDate",
                    "LocalDateTime",
                    "LocalTime",
                    "OffsetDateTime",
                    "OffsetTime",
                    "Year",
                    "ZoneId",
                    "ZoneOffset",
                    "ZonedDateTime" -> Optional.of("java.time." + name);
            // Named so, these are serialized, although as a rule Hibernate keeps them as text.
            case "Class", "Currency", "Locale", "NClob", "TimeZone" -> Optional.of("java.io.Serializable");
            default -> Optional.empty();
        };
    }
}
