package dev.migrate.schema.random;

import java.util.List;

/** What kind of value a column holds, and so what can be said about it in SQL that every database reads. */
public enum Family {
    WHOLE,
    DECIMAL,
    TEXT,
    /** Text of which nothing is computed. */
    PADDED_TEXT,
    /** Text that an index holds only the beginning of. */
    LONG_TEXT,
    /** Short text that is no key and that nothing is computed from, such as one of a few words. */
    CHOICE,
    TRUTH,
    TIME,
    /** What a spatial index is for. */
    SHAPE,
    OTHER;

    /** Conditions on a column that every sample row satisfies, its name to be put in for each {@code %s}. */
    List<String> conditions() {
        return switch (this) {
            case WHOLE -> List.of("%s > 0", "%s BETWEEN 0 AND 1000", "%s <> 13", "%s + 1 > 0 AND %s < 5000");
            case DECIMAL -> List.of("%s >= 0", "%s < 10000");
            case PADDED_TEXT -> List.of("%s <> ''");
            case CHOICE -> List.of("%s <> '4'");
            case TEXT, LONG_TEXT -> List.of("%s <> ''", "length(%s) > 0", "%s IN ('1', '2', '3') OR %s <> 'x'");
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
        return this == WHOLE || this == DECIMAL || this == TEXT || this == PADDED_TEXT;
    }

    boolean isText() {
        return this == TEXT || this == PADDED_TEXT || this == LONG_TEXT;
    }

    /** Whether the values of columns in the samples' rows can be converted from one to the other and back. */
    boolean convertsTo(Family other) {
        if (this == other) {
            return this != OTHER && this != SHAPE;
        }
        return (isKey() && other.isKey()) || (isText() && other.isText());
    }
}
