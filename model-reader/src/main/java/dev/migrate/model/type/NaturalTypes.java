package dev.migrate.model.type;

import dev.migrate.model.Provider;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types that Java types have by themselves, with the sizes they bring along. */
final class NaturalTypes {
    private static final int DOUBLE_BITS = 53;

    private final int floatBits;
    private final Provider provider;

    /** @param floatBits binary digits of a Java {@code float} in the database */
    NaturalTypes(int floatBits, Provider provider) {
        this.floatBits = floatBits;
        this.provider = provider;
    }

    /** The type; its sizes are those for the kind of column that is asked for, if any. */
    Optional<BasicType> of(String javaType, TypeRequest request) {
        SqlType asked = request.jdbcType();
        return switch (javaType) {
            case "java.lang.String", "[C" -> number(SqlType.VARCHAR, 255, 19, 2);
            case "java.lang.Class", "java.net.URL", "java.time.ZoneId", "java.util.Locale", "java.util.TimeZone" ->
                Optional.of(BasicType.ofLength(SqlType.VARCHAR, 255));
            case "java.util.Currency" -> Optional.of(BasicType.ofLength(SqlType.VARCHAR, 3));
            case "java.time.ZoneOffset" -> Optional.of(BasicType.ofLength(SqlType.VARCHAR, 6));
            case "char", "java.lang.Character" -> number(SqlType.CHAR, 1, 3, 0);
            case "java.util.UUID" ->
                Optional.of(BasicType.ofLength(SqlType.UUID, asked != null && asked.isCharacter() ? 36 : 16));
            case "java.net.InetAddress" -> Optional.of(BasicType.ofLength(SqlType.INET, 19));
            case "[B" -> Optional.of(BasicType.ofLength(SqlType.VARBINARY, 255));
            case "java.sql.Blob" -> Optional.of(BasicType.of(SqlType.BLOB));
            case "java.sql.Clob" -> Optional.of(BasicType.of(SqlType.CLOB));
            case "java.sql.NClob" -> Optional.of(BasicType.of(SqlType.NCLOB));
            default -> number(javaType, asked).or(() -> temporal(javaType, request.temporal()));
        };
    }

    /** Numbers and booleans; their lengths are those of the texts that they can be kept as. */
    private Optional<BasicType> number(String javaType, @Nullable SqlType asked) {
        return switch (javaType) {
            case "boolean", "java.lang.Boolean" -> number(SqlType.BOOLEAN, 1, 1, 0);
            case "byte", "java.lang.Byte" -> number(SqlType.TINYINT, 1, 3, 0);
            case "short", "java.lang.Short" -> number(SqlType.SMALLINT, 6, 5, 0);
            case "int", "java.lang.Integer" -> number(SqlType.INTEGER, 11, 10, 0);
            case "java.time.Year" -> Optional.of(BasicType.of(SqlType.INTEGER));
            case "long", "java.lang.Long" -> number(SqlType.BIGINT, 20, 19, 0);
            case "float", "java.lang.Float" -> floating(14, floatBits, 8, asked);
            case "double", "java.lang.Double" -> floating(24, DOUBLE_BITS, 17, asked);
            case "java.math.BigDecimal" -> number(SqlType.NUMERIC, 40, 38, 2);
            case "java.math.BigInteger" -> number(SqlType.NUMERIC, 39, 38, 0);
            case "java.time.Duration" -> Optional.of(BasicType.ofDecimal(SqlType.NUMERIC, 21, 0));
            default -> Optional.empty();
        };
    }

    private static Optional<BasicType> number(SqlType type, int length, int precision, int scale) {
        return Optional.of(new BasicType(type, length, precision, scale, null, List.of(), null));
    }

    /** Counted in binary digits, but by Hibernate 7 in decimal ones where the column is of another kind. */
    private Optional<BasicType> floating(int length, int bits, int digits, @Nullable SqlType asked) {
        boolean decimal = asked != null && !asked.isFloating() && provider != Provider.HIBERNATE_6;
        return Optional.of(new BasicType(SqlType.FLOAT, length, decimal ? digits : bits, null, null, List.of(), null));
    }

    private Optional<BasicType> temporal(String javaType, @Nullable SqlType picked) {
        return switch (javaType) {
            case "java.time.LocalDate", "java.sql.Date" -> Optional.of(BasicType.of(SqlType.DATE));
            case "java.time.LocalTime", "java.time.OffsetTime", "java.sql.Time" -> Optional.of(time());
            case "java.time.LocalDateTime" -> Optional.of(BasicType.ofPrecision(SqlType.TIMESTAMP, 6));
            case "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime" ->
                Optional.of(BasicType.ofPrecision(SqlType.TIMESTAMP_UTC, 6));
            // Hibernate 7 knows the abstract class alone, and keeps this one's bytes.
            case "java.util.GregorianCalendar" ->
                Optional.of(BasicType.ofPrecision(SqlType.TIMESTAMP, 6))
                        .filter(type -> provider == Provider.HIBERNATE_6);
            case "java.util.Date", "java.util.Calendar", "java.sql.Timestamp" ->
                Optional.of(
                        picked == SqlType.TIME
                                ? time()
                                : BasicType.ofPrecision(picked == null ? SqlType.TIMESTAMP : picked, 6));
            default -> Optional.empty();
        };
    }

    /** Hibernate 7 gives a time no fraction unless asked, its predecessor six digits. */
    private BasicType time() {
        return BasicType.ofPrecision(SqlType.TIME, provider == Provider.HIBERNATE_6 ? 6 : 0);
    }
}
