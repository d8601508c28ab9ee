package dev.migrate.dialect.postgresql;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import org.jspecify.annotations.Nullable;

/** Leaves the default schema out of every name, as inspection does. */
final class LocalNames {
    private final @Nullable String defaultSchema;

    LocalNames(@Nullable String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    Schema of(Schema schema) {
        return Schema.of(
                schema.tables().values().stream().map(this::table).toList(),
                schema.sequences().values().stream()
                        .map(sequence -> new Sequence(name(sequence.name()), sequence.type(), sequence.options()))
                        .toList(),
                schema.enums().values().stream()
                        .map(type -> new EnumType(name(type.name()), type.values()))
                        .toList());
    }

    private Table table(Table table) {
        boolean local = isLocal(table.name().schema())
                || table.columns().stream()
                        .anyMatch(column -> isLocal(column.type().schema()))
                || table.foreignKeys().stream()
                        .anyMatch(key -> isLocal(key.referencedTable().schema()));
        return local ? renamed(table) : table;
    }

    private Table renamed(Table table) {
        return table.withName(name(table.name()))
                .withColumns(table.columns().stream().map(this::column).toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(key -> key.withReferencedTable(name(key.referencedTable())))
                        .toList());
    }

    private Column column(Column column) {
        ColumnType type = column.type();
        return isLocal(type.schema())
                ? column.withType(new ColumnType(null, type.name(), type.arguments(), type.suffix(), type.dimensions()))
                : column;
    }

    private ObjectName name(ObjectName name) {
        return isLocal(name.schema()) ? ObjectName.of(name.name()) : name;
    }

    private boolean isLocal(@Nullable String schema) {
        return schema != null && schema.equals(defaultSchema);
    }
}
