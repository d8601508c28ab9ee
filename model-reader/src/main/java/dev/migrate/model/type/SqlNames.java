package dev.migrate.model.type;

import dev.migrate.schema.ColumnType;
import java.util.Optional;

/** Short ways to a type that exists. */
final class SqlNames {
    private SqlNames() {}

    static Optional<ColumnType> of(String name, int... arguments) {
        return Optional.of(ColumnType.of(name, arguments));
    }

    static Optional<ColumnType> parse(String text) {
        return Optional.of(ColumnType.parse(text));
    }
}
