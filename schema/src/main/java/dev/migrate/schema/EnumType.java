package dev.migrate.schema;

import java.util.List;

/**
 * A named type with a fixed list of values (PostgreSQL).
 *
 * @param values in the database's sort order; plain text, not SQL literals
 */
public record EnumType(ObjectName name, List<String> values) {
    public EnumType {
        values = List.copyOf(values);
    }
}
