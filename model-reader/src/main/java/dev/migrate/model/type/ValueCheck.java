package dev.migrate.model.type;

import java.util.List;

/**
 * The values that a column may hold, as a check states them.
 *
 * @param condition SQL text in which {@value #COLUMN} stands for the column
 */
public record ValueCheck(String condition) {
    public static final String COLUMN = "{column}";

    static ValueCheck ordinals(int count) {
        return new ValueCheck(COLUMN + " between 0 and " + (count - 1));
    }

    static ValueCheck names(List<String> names) {
        return in(
                names.stream().map(name -> "'" + name.replace("'", "''") + "'").toList());
    }

    /** @param literals SQL text */
    public static ValueCheck in(List<String> literals) {
        return new ValueCheck(COLUMN + " in (" + String.join(",", literals) + ")");
    }

    /** @param column as SQL text */
    public String expression(String column) {
        return condition.replace(COLUMN, column);
    }
}
