package dev.migrate.schema.random;

import dev.migrate.schema.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type that columns may have.
 *
 * @param defaults SQL text of possible defaults
 * @param value a literal for sample rows, with the row's number to be put in for {@code %s}; null is the family's own
 */
public record TypeSample(ColumnType type, Family family, List<String> defaults, @Nullable String value) {
    public TypeSample {
        defaults = List.copyOf(defaults);
    }

    public static TypeSample of(String type, Family family, String... defaults) {
        return new TypeSample(ColumnType.parse(type), family, List.of(defaults), null);
    }

    public TypeSample withValue(String changed) {
        return new TypeSample(type, family, defaults, changed);
    }
}
