package dev.migrate.schema.random;

import dev.migrate.schema.ColumnType;
import java.util.List;

/**
 * A type that columns may have.
 *
 * @param defaults SQL text of possible defaults
 */
public record TypeSample(ColumnType type, Family family, List<String> defaults) {
    public TypeSample {
        defaults = List.copyOf(defaults);
    }

    public static TypeSample of(String type, Family family, String... defaults) {
        return new TypeSample(ColumnType.parse(type), family, List.of(defaults));
    }
}
