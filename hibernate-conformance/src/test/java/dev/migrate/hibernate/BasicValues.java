package dev.migrate.hibernate;

import java.io.Serializable;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.rowset.serial.SerialBlob;
import javax.sql.rowset.serial.SerialClob;
import org.jspecify.annotations.Nullable;

/** A value of any Java type that a column can hold; numbers and texts are each given once. */
final class BasicValues {
    /** Longer texts say no more. */
    private static final int TEXT_LENGTH = 8;

    private static final OffsetDateTime NOON = OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 0, ZoneOffset.UTC);

    private final Map<Class<?>, Supplier<Object>> suppliers = new HashMap<>();
    private int count = 1;

    BasicValues() {
        numbers();
        times();
        binaries();
        others();
    }

    /**
     * @param length how many characters the column takes
     * @return null if no value of the type can be made
     */
    @Nullable
    Object of(Class<?> type, long length) {
        if (type == String.class || type == Object.class || type == Serializable.class || type == Comparable.class) {
            return text(length);
        }
        if (type == char[].class) {
            return text(length).toCharArray();
        }
        Supplier<Object> supplier = suppliers.get(type);
        if (supplier != null) {
            return supplier.get();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, of(type.getComponentType(), 1));
            return array;
        }
        return constructed(type);
    }

    /** Digits alone: also a JSON document, and a number to a converter. */
    private String text(long length) {
        String digits = Integer.toString(count++);
        return digits.substring(Math.max(0, digits.length() - (int) Math.min(length, TEXT_LENGTH)));
    }

    /** A class of the application's own. */
    private @Nullable Object constructed(Class<?> type) {
        List<Constructor<?>> constructors = new ArrayList<>(Arrays.asList(type.getDeclaredConstructors()));
        constructors.sort((a, b) -> a.getParameterCount() - b.getParameterCount());
        for (Constructor<?> constructor : constructors) {
            try {
                constructor.setAccessible(true);
                Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                        .map(parameter -> parameter == type ? null : of(parameter, 1))
                        .toArray();
                return constructor.newInstance(arguments);
            } catch (ReflectiveOperationException | RuntimeException lessParticular) {
                // The next constructor may take it.
            }
        }
        return null;
    }

    private void numbers() {
        put(() -> true, boolean.class, Boolean.class);
        put(() -> (byte) (count++ % 100), byte.class, Byte.class);
        put(() -> (short) (count++ % 100), short.class, Short.class);
        put(() -> count++ % 100, int.class, Integer.class);
        put(() -> (long) count++, long.class, Long.class);
        put(() -> (float) count++, float.class, Float.class);
        put(() -> (double) count++, double.class, Double.class);
        put(() -> (char) ('a' + count++ % 26), char.class, Character.class);
        put(() -> BigInteger.valueOf(count++ % 100), BigInteger.class);
        // One is in the range of any precision and scale that leaves a digit before the point.
        put(() -> BigDecimal.ONE, BigDecimal.class, Number.class);
    }

    private void times() {
        put(NOON::toInstant, Instant.class);
        put(NOON::toLocalDate, LocalDate.class);
        put(NOON::toLocalTime, LocalTime.class);
        put(NOON::toLocalDateTime, LocalDateTime.class);
        put(() -> NOON, OffsetDateTime.class);
        put(NOON::toOffsetTime, OffsetTime.class);
        put(NOON::toZonedDateTime, ZonedDateTime.class);
        put(() -> Duration.ofSeconds(1), Duration.class);
        put(() -> Year.of(2024), Year.class);
        put(() -> YearMonth.of(2024, 2), YearMonth.class);
        put(() -> MonthDay.of(2, 28), MonthDay.class);
        put(() -> ZoneOffset.UTC, ZoneOffset.class);
        put(() -> ZoneId.of("Europe/Paris"), ZoneId.class);
        put(() -> TimeZone.getTimeZone("UTC"), TimeZone.class);
        put(() -> Date.from(NOON.toInstant()), Date.class);
        put(() -> java.sql.Date.valueOf(NOON.toLocalDate()), java.sql.Date.class);
        put(() -> Time.valueOf(NOON.toLocalTime()), Time.class);
        put(() -> Timestamp.from(NOON.toInstant()), Timestamp.class);
        put(() -> GregorianCalendar.from(NOON.toZonedDateTime()), Calendar.class);
    }

    private void binaries() {
        put(() -> new byte[] {1}, byte[].class);
        put(BasicValues::blob, Blob.class);
        put(BasicValues::clob, Clob.class);
    }

    private static Blob blob() {
        try {
            return new SerialBlob(new byte[] {1});
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Clob clob() {
        try {
            return new SerialClob(new char[] {'1'});
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url() {
        try {
            return URI.create("http://localhost/").toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void others() {
        put(UUID::randomUUID, UUID.class);
        put(() -> Currency.getInstance("EUR"), Currency.class);
        put(() -> Locale.FRANCE, Locale.class);
        put(() -> String.class, Class.class);
        put(InetAddress::getLoopbackAddress, InetAddress.class);
        put(BasicValues::url, URL.class);
        put(() -> new ArrayList<>(), List.class, java.util.Collection.class);
        put(() -> new HashSet<>(), Set.class);
        put(() -> new TreeSet<>(), SortedSet.class);
        put(() -> new HashMap<>(), Map.class);
    }

    private void put(Supplier<Object> supplier, Class<?>... types) {
        for (Class<?> type : types) {
            suppliers.put(type, supplier);
        }
    }
}
