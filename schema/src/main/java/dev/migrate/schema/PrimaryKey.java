package dev.migrate.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param columns at least one; their order is that of the key */
public record PrimaryKey(@Nullable String name, List<String> columns) implements Constraint {
    public PrimaryKey {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("primary key without columns");
        }
    }

    public static PrimaryKey of(String... columns) {
        return new PrimaryKey(null, List.of(columns));
    }

    @Override
    public PrimaryKey withName(@Nullable String changed) {
        return new PrimaryKey(changed, columns);
    }
}
