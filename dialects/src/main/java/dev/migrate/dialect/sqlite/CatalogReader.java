package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dependent;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a catalog of the texts that a SQLite database keeps. */
final class CatalogReader {
    private final List<StoredObject> objects;
    private final Map<String, StoredObject> tables = new LinkedHashMap<>();
    private final Map<String, TableDefinition> definitions = new HashMap<>();
    private final InspectionScope scope;

    /** @param hidden keys of the names of tables that are not to be seen */
    CatalogReader(List<StoredObject> objects, Set<String> hidden, InspectionScope scope) {
        this.objects = objects;
        this.scope = scope;
        for (StoredObject object : objects) {
            String key = SqliteIdentifiers.key(object.name());
            if (object.type().equals("table") && !hidden.contains(key)) {
                tables.put(key, object);
            }
        }
    }

    Catalog read() {
        Map<String, List<Index>> indexes = indexes();
        TableReader reader = new TableReader(this::definition);
        List<Table> found = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        Map<ObjectName, String> texts = new HashMap<>();
        tables.forEach((key, object) -> {
            if (isInScope(object.name())) {
                Table table =
                        reader.read(definition(object.name()).orElseThrow(), indexes.getOrDefault(key, List.of()));
                if (SequenceTable.isOne(table)) {
                    sequences.add(SequenceTable.sequence(table.name()));
                } else {
                    found.add(table);
                    texts.put(table.name(), object.sql());
                }
            }
        });
        return new Catalog(Schema.of(found, sequences, List.of()), null, dependents(found), texts);
    }

    private boolean isInScope(String table) {
        return scope.tables().test(ObjectName.of(table));
    }

    private Optional<TableDefinition> definition(String table) {
        String key = SqliteIdentifiers.key(table);
        StoredObject object = tables.get(key);
        return object == null
                ? Optional.empty()
                : Optional.of(definitions.computeIfAbsent(key, any -> TableDefinition.parse(object.sql())));
    }

    private Map<String, List<Index>> indexes() {
        Map<String, List<Index>> found = new HashMap<>();
        for (StoredObject object : objects) {
            String key = SqliteIdentifiers.key(object.table());
            if (object.type().equals("index") && tables.containsKey(key) && isInScope(object.table())) {
                TableDefinition definition = definition(object.table()).orElseThrow();
                Index index = IndexDefinition.parse(object.sql()).in(definition);
                found.computeIfAbsent(key, any -> new ArrayList<>()).add(index);
            }
        }
        return found;
    }

    private List<Dependent> dependents(List<Table> known) {
        Map<String, Table> byKey = new HashMap<>();
        known.forEach(table -> byKey.put(SqliteIdentifiers.key(table.name().name()), table));
        List<Dependent> dependents = new ArrayList<>();
        for (StoredObject object : objects) {
            boolean view = object.type().equals("view");
            if (view || object.type().equals("trigger")) {
                dependents.add(new Dependent(
                        view ? Dependent.Kind.VIEW : Dependent.Kind.TRIGGER,
                        ObjectName.of(object.name()),
                        uses(object.sql(), byKey),
                        object.sql(),
                        view ? null : tableOf(object),
                        List.of()));
            }
        }
        return dependents;
    }

    /** SQLite keeps the table's name in a trigger's row as the trigger spells it, letter case and all. */
    private ObjectName tableOf(StoredObject trigger) {
        StoredObject table = tables.get(SqliteIdentifiers.key(trigger.table()));
        return ObjectName.of(table == null ? trigger.table() : table.name());
    }

    /** By the names that occur: a name that means something else in its place counts all the same. */
    private static Map<ObjectName, List<String>> uses(String sql, Map<String, Table> tables) {
        Set<String> names = SqlExpression.names(sql);
        Map<ObjectName, List<String>> uses = new HashMap<>();
        for (String name : names) {
            Table table = tables.get(name);
            if (table != null) {
                uses.put(
                        table.name(),
                        table.columns().stream()
                                .map(Column::name)
                                .filter(column -> names.contains(SqliteIdentifiers.key(column)))
                                .toList());
            }
        }
        return uses;
    }
}
