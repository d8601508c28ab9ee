package dev.migrate.model.type;

import java.util.Optional;

/** The kinds of column type that Hibernate distinguishes before it asks what a database calls them. */
public enum SqlType {
    BOOLEAN(16),
    BIT(-7),
    TINYINT(-6),
    SMALLINT(5),
    INTEGER(4),
    BIGINT(-5),
    FLOAT(6),
    REAL(7),
    DOUBLE(8),
    NUMERIC(2),
    DECIMAL(3),
    CHAR(1),
    VARCHAR(12),
    LONGVARCHAR(-1),
    LONG32VARCHAR(4001),
    CLOB(2005),
    NCHAR(-15),
    NVARCHAR(-9),
    LONGNVARCHAR(-16),
    LONG32NVARCHAR(4002),
    NCLOB(2011),
    BINARY(-2),
    VARBINARY(-3),
    LONGVARBINARY(-4),
    LONG32VARBINARY(4003),
    BLOB(2004),
    DATE(91),
    TIME(92),
    TIME_WITH_TIMEZONE(2013),
    TIMESTAMP(93),
    TIMESTAMP_WITH_TIMEZONE(2014),
    /** An instant: the database's own type with a zone where it has one that keeps it, a plain one in UTC elsewhere. */
    TIMESTAMP_UTC(3003),
    UUID(3000),
    JSON(3001),
    SQLXML(2009),
    INET(3002),
    INTERVAL_SECOND(3100),
    ARRAY(2003),
    /** A column type that lists an enum's values. */
    ENUM(6000),
    /** A type of its own in the schema that lists an enum's values. */
    NAMED_ENUM(6001);

    private final int code;

    SqlType(int code) {
        this.code = code;
    }

    /** The constant that {@code java.sql.Types} or Hibernate's {@code SqlTypes} numbers so. */
    public static Optional<SqlType> ofCode(int code) {
        int same =
                switch (code) {
                    case 3007, 3011, 3013 -> TIME.code;
                    case 3004 -> BLOB.code;
                    case 3005 -> CLOB.code;
                    case 3006 -> NCLOB.code;
                    case 3008, 3009 -> TIMESTAMP.code;
                    case 3010 -> DATE.code;
                    case 3012, 3014 -> TIMESTAMP_WITH_TIMEZONE.code;
                    default -> code;
                };
        for (SqlType type : values()) {
            if (type.code == same) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public boolean isCharacter() {
        return switch (this) {
            case CHAR, VARCHAR, LONGVARCHAR, LONG32VARCHAR, NCHAR, NVARCHAR, LONGNVARCHAR, LONG32NVARCHAR -> true;
            default -> false;
        };
    }

    /** Whether MySQL has it in several sizes, of which the length chooses one. */
    public boolean growsInSteps() {
        return switch (this) {
            case BLOB, CLOB, NCLOB, LONG32VARBINARY, LONG32VARCHAR, LONG32NVARCHAR -> true;
            default -> false;
        };
    }

    public boolean isInteger() {
        return switch (this) {
            case TINYINT, SMALLINT, INTEGER, BIGINT -> true;
            default -> false;
        };
    }

    public boolean isFloating() {
        return this == FLOAT || this == DOUBLE || this == REAL;
    }

    public boolean isTemporal() {
        return switch (this) {
            case DATE, TIME, TIME_WITH_TIMEZONE, TIMESTAMP, TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC -> true;
            default -> false;
        };
    }
}
