package dev.migrate.dialect.mysql;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Names of tables as inspection reports them: without the current database, in the spelling that is there. */
final class LocalNames {
    private final @Nullable String defaultSchema;
    private final UnaryOperator<String> key;
    private final Map<ObjectName, ObjectName> current = new HashMap<>();

    /** @param ignoresCase whether the server takes table names that differ in letter case for the same */
    LocalNames(@Nullable String defaultSchema, Schema current, boolean ignoresCase) {
        this.defaultSchema = defaultSchema;
        this.key = ignoresCase ? MysqlIdentifiers::key : name -> name;
        current.tables().keySet().forEach(name -> this.current.put(key(name), name));
        current.sequences().keySet().forEach(name -> this.current.put(key(name), name));
    }

    private ObjectName key(ObjectName name) {
        String schema = name.schema();
        return new ObjectName(schema == null ? null : key.apply(schema), key.apply(name.name()));
    }

    Schema of(Schema schema) {
        return Schema.of(
                schema.tables().values().stream().map(this::table).toList(),
                schema.sequences().values().stream()
                        .map(sequence -> new Sequence(name(sequence.name()), sequence.type(), sequence.options()))
                        .toList(),
                schema.enums().values());
    }

    private Table table(Table table) {
        return table.withName(name(table.name()))
                .withForeignKeys(table.foreignKeys().stream()
                        .map(foreign -> foreign.withReferencedTable(name(foreign.referencedTable())))
                        .toList());
    }

    private ObjectName name(ObjectName name) {
        String schema = name.schema();
        boolean local =
                schema != null && defaultSchema != null && key.apply(schema).equals(key.apply(defaultSchema));
        ObjectName plain = local ? ObjectName.of(name.name()) : name;
        return current.getOrDefault(key(plain), plain);
    }
}
