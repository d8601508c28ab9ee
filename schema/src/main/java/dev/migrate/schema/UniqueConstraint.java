package dev.migrate.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No two rows with the same values in these columns.
 *
 * @param columns at least one; their order is that of the index behind it
 * @param nullsNotDistinct two nulls count as the same value (PostgreSQL 15 and newer)
 */
public record UniqueConstraint(
        @Nullable String name, List<String> columns, boolean nullsNotDistinct, Deferrability deferrability)
        implements Constraint {
    public UniqueConstraint {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("unique constraint without columns");
        }
    }

    public static UniqueConstraint of(@Nullable String name, String... columns) {
        return new UniqueConstraint(name, List.of(columns), false, Deferrability.NOT_DEFERRABLE);
    }

    @Override
    public UniqueConstraint withName(@Nullable String changed) {
        return new UniqueConstraint(changed, columns, nullsNotDistinct, deferrability);
    }
}
