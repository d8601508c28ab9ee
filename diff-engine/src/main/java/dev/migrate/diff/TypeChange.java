package dev.migrate.diff;

import dev.migrate.diff.Hazard.Kind;
import dev.migrate.schema.ColumnType;
import java.util.List;
import java.util.Optional;

/** What becomes of the values of a column whose type changes. */
enum TypeChange {
    NONE,
    /** Each value has its place in the new type. */
    WIDENS,
    /** Some values have none. */
    NARROWS,
    /** From one kind of value to another. */
    CONVERTS;

    /** From the narrowest to the widest; each holds the values of those before it. */
    private static final List<List<String>> FAMILIES = List.of(
            List.of("tinyint", "smallint", "mediumint", "integer", "int", "bigint"),
            List.of("real", "float", "double", "double precision"),
            List.of("char", "varchar", "tinytext", "text", "mediumtext", "longtext"),
            List.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob"),
            List.of("date", "timestamp"));

    static TypeChange of(ColumnType before, ColumnType after) {
        if (before.equals(after)) {
            return NONE;
        }
        boolean sameShape =
                before.dimensions() == after.dimensions() && before.suffix().equals(after.suffix());
        if (!sameShape) {
            return CONVERTS;
        }
        if (before.name().equals(after.name())) {
            return before.withArguments(List.of()).equals(after.withArguments(List.of()))
                    ? ofArguments(before, after)
                    : CONVERTS;
        }
        return ofNames(before, after);
    }

    private static TypeChange ofNames(ColumnType before, ColumnType after) {
        for (List<String> family : FAMILIES) {
            int from = family.indexOf(before.name());
            int to = family.indexOf(after.name());
            if (from >= 0 && to >= 0) {
                return from < to && isAtLeast(after.arguments(), before.arguments()) ? WIDENS : NARROWS;
            }
        }
        return CONVERTS;
    }

    private static TypeChange ofArguments(ColumnType before, ColumnType after) {
        boolean digits = before.arguments().size() == 2 && after.arguments().size() == 2;
        if (digits && isNumbers(before.arguments()) && isNumbers(after.arguments())) {
            int whole = number(after, 0) - number(after, 1) - (number(before, 0) - number(before, 1));
            return whole >= 0 && number(after, 1) >= number(before, 1) ? WIDENS : NARROWS;
        }
        return isAtLeast(after.arguments(), before.arguments()) ? WIDENS : NARROWS;
    }

    /** No argument is no limit; other arguments than numbers are an enum's values. */
    private static boolean isAtLeast(List<String> wide, List<String> narrow) {
        if (wide.isEmpty()) {
            return true;
        }
        if (!isNumbers(wide)) {
            return wide.containsAll(narrow);
        }
        return isNumbers(narrow)
                && wide.size() == narrow.size()
                && Integer.parseInt(wide.get(0)) >= Integer.parseInt(narrow.get(0));
    }

    private static boolean isNumbers(List<String> arguments) {
        return arguments.stream().allMatch(argument -> argument.matches("\\d{1,9}"));
    }

    private static int number(ColumnType type, int index) {
        return Integer.parseInt(type.arguments().get(index));
    }

    Optional<Kind> hazard() {
        if (this == NARROWS) {
            return Optional.of(Kind.NARROWS_DATA);
        }
        return this == CONVERTS ? Optional.of(Kind.REWRITES_DATA) : Optional.empty();
    }
}
