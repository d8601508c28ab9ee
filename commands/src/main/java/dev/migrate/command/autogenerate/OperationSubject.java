package dev.migrate.command.autogenerate;

import dev.migrate.schema.ObjectName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation is about.
 *
 * @param schema null is the connection's default one
 * @param table null for sequences and enum types
 * @param column the one column that it adds, changes, drops or renames
 * @param columns the columns of a key or an index; empty for everything else
 * @param name of the constraint, index, sequence or enum type; after a renaming, the new one
 * @param changes what an alteration changes, such as {@code type} or {@code nullable}
 */
public record OperationSubject(
        @Nullable String schema,
        @Nullable String table,
        @Nullable String column,
        List<String> columns,
        @Nullable String name,
        List<String> changes) {
    public OperationSubject {
        columns = List.copyOf(columns);
        changes = List.copyOf(changes);
    }

    static OperationSubject ofTable(ObjectName table) {
        return new OperationSubject(table.schema(), table.name(), null, List.of(), null, List.of());
    }

    static OperationSubject ofColumn(ObjectName table, String column) {
        return new OperationSubject(table.schema(), table.name(), column, List.of(), null, List.of());
    }

    /** A key, a check or an index. */
    static OperationSubject ofPart(ObjectName table, @Nullable String name, List<String> columns) {
        return new OperationSubject(table.schema(), table.name(), null, columns, name, List.of());
    }

    /** A sequence or an enum type. */
    static OperationSubject ofObject(ObjectName name) {
        return new OperationSubject(name.schema(), null, null, List.of(), name.name(), List.of());
    }

    OperationSubject named(String changed) {
        return new OperationSubject(schema, table, column, columns, changed, changes);
    }

    OperationSubject changing(List<String> changed) {
        return new OperationSubject(schema, table, column, columns, name, changed);
    }
}
