package dev.migrate.schema.random;

import java.util.List;

/** What kind of value a column holds, and so what can be said about it in SQL that every database reads. */
public enum Family {
    WHOLE,
    DECIMAL,
    TEXT,
    TRUTH,
    TIME,
    OTHER;

    /** Conditions on a column that every sample row satisfies, its name to be put in for each {@code %s}. */
    List<String> conditions() {
        return switch (this) {
            case WHOLE -> List.of("%s > 0", "%s BETWEEN 0 AND 1000", "%s <> 13", "%s + 1 > 0 AND %s < 5000");
            case DECIMAL -> List.of("%s >= 0", "%s < 10000");
            case TEXT -> List.of("%s <> ''", "length(%s) > 0", "%s IN ('1', '2', '3') OR %s <> 'x'");
            default -> List.of();
        };
    }

    /** Computations from a column whose result is of the same family. */
    List<String> computations() {
        return switch (this) {
            case WHOLE -> List.of("%s * 2", "%s + 1");
            case DECIMAL -> List.of("%s + 1");
            case TEXT -> List.of("upper(%s)", "lower(%s)");
            default -> List.of();
        };
    }

    /** Whether values tell rows apart and can be compared with those of another table. */
    boolean isKey() {
        return this == WHOLE || this == DECIMAL || this == TEXT;
    }

    /** Whether the values of columns in the samples' rows can be converted from one to the other and back. */
    boolean convertsTo(Family other) {
        return this == other ? this != OTHER : isKey() && other.isKey();
    }
}
