package dev.migrate.model.type;

import java.util.List;

/**
 * The values that a column may hold, as a check states them.
 *
 * @param literals SQL literals; of a range the first and the last
 */
public record ValueCheck(List<String> literals, boolean range) {
    public ValueCheck {
        literals = List.copyOf(literals);
    }

    static ValueCheck ordinals(int count) {
        return new ValueCheck(List.of("0", Integer.toString(count - 1)), true);
    }

    static ValueCheck names(List<String> names) {
        return new ValueCheck(
                names.stream().map(name -> "'" + name.replace("'", "''") + "'").toList(), false);
    }

    /** @param column as SQL text */
    public String expression(String column) {
        return range
                ? column + " between " + literals.get(0) + " and " + literals.get(1)
                : column + " in (" + String.join(",", literals) + ")";
    }
}
