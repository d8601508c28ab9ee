package dev.migrate.model.sql;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column definition in SQL text says.
 *
 * @param type null where the text has none
 * @param nullable null where the text does not say
 * @param defaultExpression as it stands after {@code DEFAULT}
 * @param checks without parentheses
 * @param references the table, and the column where one is named, as text
 */
public record ColumnDefinition(
        @Nullable ColumnType type,
        @Nullable Boolean nullable,
        @Nullable String defaultExpression,
        boolean unique,
        boolean primaryKey,
        List<String> checks,
        @Nullable String collation,
        @Nullable Generated generated,
        @Nullable Identity identity,
        @Nullable String comment,
        @Nullable Reference references) {
    /** {@code REFERENCES} with what follows it. */
    public record Reference(String table, @Nullable String column, String onDelete, String onUpdate) {}

    public ColumnDefinition {
        checks = List.copyOf(checks);
    }

    /**
     * Reads a whole definition, its type first.
     *
     * @throws IllegalArgumentException naming the part that is not understood
     */
    public static ColumnDefinition parse(String text) {
        return new ColumnDefinitionParser(text).parse(true);
    }

    /**
     * Reads what may follow a type.
     *
     * @throws IllegalArgumentException naming the part that is not understood
     */
    public static ColumnDefinition parseOptions(String text) {
        return new ColumnDefinitionParser(text).parse(false);
    }
}
