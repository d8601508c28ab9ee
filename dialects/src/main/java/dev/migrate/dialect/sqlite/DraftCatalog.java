package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dependent;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The catalog as it becomes while a script is written. */
final class DraftCatalog {
    private static final SqliteDefinitions DEFINITIONS = new SqliteDefinitions();

    private final Catalog before;
    private final SchemaEditor schema;
    private final Map<ObjectName, String> definitions;
    private final List<Dependent> dependents;

    DraftCatalog(Catalog before) {
        this.before = before;
        this.schema = new SchemaEditor(before.schema());
        this.definitions = new HashMap<>(before.definitions());
        this.dependents = new ArrayList<>(before.dependents());
    }

    Catalog catalog() {
        return new Catalog(schema.schema(), before.defaultSchema(), dependents, definitions);
    }

    SchemaEditor schema() {
        return schema;
    }

    Table table(ObjectName name) {
        return schema.table(name).orElseThrow(() -> new IllegalStateException("no table " + name));
    }

    /** From the table's own text, or from what it is made of where the text is not known. */
    TableDefinition definition(ObjectName name) {
        String text = definitions.get(name);
        return TableDefinition.parse(text == null ? DEFINITIONS.createTable(table(name)) : text);
    }

    List<Dependent> dependents() {
        return List.copyOf(dependents);
    }

    void apply(Operation operation) {
        operation.applyTo(schema);
    }

    void define(ObjectName table, TableDefinition definition) {
        definitions.put(table, definition.sql(table.name()));
    }

    void forget(ObjectName table) {
        definitions.remove(table);
    }

    void changeDefinitions(UnaryOperator<String> change) {
        definitions.replaceAll((name, text) -> change.apply(text));
    }

    void removeDependents(Predicate<Dependent> unwanted) {
        dependents.removeIf(unwanted);
    }

    void changeDependents(UnaryOperator<Dependent> change) {
        dependents.replaceAll(change);
    }
}
