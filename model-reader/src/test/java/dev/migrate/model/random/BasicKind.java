package dev.migrate.model.random;

import java.util.List;

/**
 * A type of basic attributes with the annotations that it bears.
 *
 * @param sort what a column's attributes mean to it
 * @param choices annotations, one of which may be there
 */
record BasicKind(String type, Sort sort, List<String> choices) {
    enum Sort {
        TEXT,
        BINARY,
        NUMBER,
        DECIMAL,
        TIME,
        OTHER
    }

    static final List<BasicKind> ALL = List.of(
            text("String"),
            of(
                    "String",
                    Sort.TEXT,
                    "@Lob",
                    "@Nationalized",
                    "@Size(max = 40)",
                    "@NotBlank",
                    "@NotNull",
                    "@NotEmpty",
                    "@Size(min = 2)",
                    "@Pattern(regexp = \"x*\")",
                    "@Lob @Nationalized",
                    "@JdbcTypeCode(SqlTypes.CHAR)",
                    "@JdbcTypeCode(SqlTypes.LONG32VARCHAR)",
                    "@JdbcTypeCode(SqlTypes.NVARCHAR)",
                    "@JdbcTypeCode(SqlTypes.CLOB)",
                    "@JdbcTypeCode(SqlTypes.JSON)"),
            of("char[]", Sort.TEXT, "@Lob"),
            of("Character[]", Sort.TEXT, "@Lob"),
            of("char", Sort.OTHER),
            of("Character", Sort.OTHER),
            of("boolean", Sort.OTHER),
            of("Boolean", Sort.OTHER, "@NotNull"),
            of("byte", Sort.NUMBER),
            of("Short", Sort.NUMBER),
            of("short", Sort.NUMBER, "@JdbcTypeCode(SqlTypes.INTEGER)"),
            of("int", Sort.NUMBER, "@Min(1)", "@Max(10)", "@Positive", "@Range(min = 1, max = 9)"),
            of("Integer", Sort.NUMBER, "@NotNull", "@Min(1)", "@Min(0) @Max(7)", "@JdbcTypeCode(SqlTypes.SMALLINT)"),
            of("long", Sort.NUMBER),
            of("Long", Sort.NUMBER, "@Max(1000)", "@PositiveOrZero"),
            of("float", Sort.DECIMAL),
            of("Double", Sort.DECIMAL),
            of("BigDecimal", Sort.DECIMAL, "@Digits(integer = 6, fraction = 2)", "@DecimalMin(\"1.5\")", "@NotNull"),
            of("BigInteger", Sort.DECIMAL, "@Digits(integer = 12, fraction = 0)"),
            of("byte[]", Sort.BINARY, "@Lob", "@JdbcTypeCode(SqlTypes.LONG32VARBINARY)"),
            of("Byte[]", Sort.BINARY),
            of("java.sql.Blob", Sort.BINARY),
            of("java.sql.Clob", Sort.TEXT),
            of("java.sql.NClob", Sort.TEXT),
            of(
                    "Date",
                    Sort.TIME,
                    "@Temporal(TemporalType.DATE)",
                    "@Temporal(TemporalType.TIME)",
                    "@Temporal(TemporalType.TIMESTAMP)"),
            of("Calendar", Sort.TIME, "@Temporal(TemporalType.DATE)"),
            of("java.sql.Timestamp", Sort.TIME),
            of("java.sql.Date", Sort.TIME),
            of("java.sql.Time", Sort.TIME),
            of("java.time.LocalDate", Sort.TIME, "@NotNull", "@Past"),
            of("java.time.LocalTime", Sort.TIME, "@FractionalSeconds(3)"),
            of("java.time.LocalDateTime", Sort.TIME, "@FractionalSeconds(0)", "@CreationTimestamp"),
            of(
                    "java.time.Instant",
                    Sort.TIME,
                    "@FractionalSeconds(3)",
                    "@UpdateTimestamp",
                    "@JdbcTypeCode(SqlTypes.TIMESTAMP)"),
            of(
                    "java.time.OffsetDateTime",
                    Sort.TIME,
                    "@TimeZoneStorage(TimeZoneStorageType.NATIVE)",
                    "@TimeZoneStorage(TimeZoneStorageType.COLUMN)",
                    "@TimeZoneStorage(TimeZoneStorageType.NORMALIZE)"),
            of("java.time.ZonedDateTime", Sort.TIME),
            of("java.time.OffsetTime", Sort.TIME),
            of("java.time.Duration", Sort.OTHER),
            of("java.time.Year", Sort.OTHER),
            of("java.time.ZoneId", Sort.OTHER),
            of("java.time.ZoneOffset", Sort.OTHER),
            of("java.util.TimeZone", Sort.OTHER),
            of("Locale", Sort.TEXT),
            of("Currency", Sort.OTHER),
            of("java.net.URL", Sort.TEXT),
            of("java.net.InetAddress", Sort.OTHER),
            of("Class<?>", Sort.TEXT),
            of("UUID", Sort.OTHER, "@JdbcTypeCode(SqlTypes.CHAR)", "@JdbcTypeCode(SqlTypes.VARCHAR)"),
            of("String[]", Sort.TEXT, "@Array(length = 5)"),
            of("int[]", Sort.OTHER),
            of("List<Long>", Sort.OTHER),
            of("Set<String>", Sort.TEXT),
            of("Map<String, String>", Sort.OTHER, "!@JdbcTypeCode(SqlTypes.JSON)"),
            of("Serializable", Sort.BINARY));

    /** What may be an element of a collection, a key of a map, a part of an identifier. */
    static final List<BasicKind> OF_KEYS = List.of(
            text("String"),
            of("String", Sort.TEXT, "@Nationalized"),
            of("Integer", Sort.NUMBER),
            of("Long", Sort.NUMBER),
            of("Short", Sort.NUMBER),
            of("UUID", Sort.OTHER),
            of("java.time.LocalDate", Sort.TIME),
            of("java.time.Instant", Sort.TIME),
            of("Character", Sort.OTHER),
            of("BigDecimal", Sort.DECIMAL),
            of("Date", Sort.TIME));

    static BasicKind text(String type) {
        return of(type, Sort.TEXT);
    }

    private static BasicKind of(String type, Sort sort, String... choices) {
        return new BasicKind(type, sort, List.of(choices));
    }
}
