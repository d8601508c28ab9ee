package dev.migrate.dialect.postgresql;

import dev.migrate.schema.ColumnType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How a column's values get from one type to another: {@code pg_cast} knows which ways are open. */
final class TypeConversion {
    private static final Set<String> TEXTS = Set.of("text", "varchar", "char", "bpchar", "citext");
    private static final Set<String> WHOLE_NUMBERS = Set.of("smallint", "integer", "bigint");
    /** Families in which each type is assigned to each other one without being asked to. */
    private static final List<Set<String>> ASSIGNED = List.of(
            TEXTS,
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
            Set.of("date", "timestamp"),
            Set.of("json", "jsonb"),
            Set.of("bit", "bit varying"),
            Set.of("inet", "cidr"),
            Set.of("numeric", "money"));

    /**
     * Families in which the server's own way of rewriting expressions leads to what it would make of them anew; in the
     * others it leaves a cast to the type before, as {@code char} does below {@code length}.
     */
    private static final List<Set<String>> READ_ALIKE =
            List.of(Set.of("text", "varchar", "citext"), Set.of("smallint", "integer", "bigint", "numeric"));

    private TypeConversion() {}

    /** What stands after USING; empty where the server finds the way alone. */
    static Optional<String> using(String column, ColumnType before, ColumnType after, String afterSql) {
        if (before.dimensions() != after.dimensions()) {
            String value = after.dimensions() > 0 ? "ARRAY[" + column + "]" : column + "[1]";
            return Optional.of(value + "::" + afterSql);
        }
        if (isAssigned(before, after)) {
            return Optional.empty();
        }
        return Optional.of(column + way(before, after) + "::" + afterSql);
    }

    /** Whether an expression over the one type can stay as it is, and means the same over the other. */
    static boolean isReadAlike(ColumnType before, ColumnType after) {
        boolean same = before.withArguments(List.of()).equals(after.withArguments(List.of()));
        boolean interval = before.name().startsWith("interval") && after.name().startsWith("interval");
        boolean family =
                READ_ALIKE.stream().anyMatch(types -> types.contains(before.name()) && types.contains(after.name()));
        return same || (before.dimensions() == after.dimensions() && (interval || family));
    }

    private static boolean isRelated(ColumnType before, ColumnType after) {
        boolean sameName = before.name().equals(after.name()) && Objects.equals(before.schema(), after.schema());
        boolean interval = before.name().startsWith("interval") && after.name().startsWith("interval");
        boolean family =
                ASSIGNED.stream().anyMatch(types -> types.contains(before.name()) && types.contains(after.name()));
        return before.dimensions() == after.dimensions() && (sameName || interval || family);
    }

    private static boolean isAssigned(ColumnType before, ColumnType after) {
        boolean toText = TEXTS.contains(after.name()) && after.schema() == null;
        return isRelated(before, after) || toText || isAssignedTime(before, after);
    }

    /** A time of day is part of a point in time. */
    private static boolean isAssignedTime(ColumnType before, ColumnType after) {
        return before.name().equals("timestamp")
                && after.name().equals("time")
                && (after.suffix().isEmpty() || !before.suffix().isEmpty());
    }

    /** The types in between, as casts: text reads and writes every type, and only integer knows boolean. */
    private static String way(ColumnType before, ColumnType after) {
        boolean fromText = TEXTS.contains(before.name()) && before.schema() == null;
        if (fromText) {
            return "";
        }
        boolean toBoolean = after.name().equals("boolean") && WHOLE_NUMBERS.contains(before.name());
        boolean fromBoolean = before.name().equals("boolean") && WHOLE_NUMBERS.contains(after.name());
        if (before.dimensions() == 0 && (toBoolean || fromBoolean)) {
            boolean direct = before.name().equals("integer") || after.name().equals("integer");
            return direct ? "" : "::integer";
        }
        return before.dimensions() == 0 ? "::text" : "::text[]";
    }
}
