package dev.migrate.dialect;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The catalog as it stands between two operations of a script. */
public final class CatalogDraft {
    private final SchemaEditor schema;
    private final @Nullable String defaultSchema;
    private final List<Dependent> dependents;

    public CatalogDraft(Catalog before) {
        this.schema = new SchemaEditor(before.schema());
        this.defaultSchema = before.defaultSchema();
        this.dependents = new ArrayList<>(before.dependents());
    }

    /** The table as it stands; one without parts where it is unknown, as in a script written without a database. */
    public Table table(ObjectName name) {
        return schema.table(name)
                .orElseGet(() -> new Table(
                        name, List.of(), null, List.of(), List.of(), List.of(), List.of(), null, new TreeMap<>()));
    }

    public Schema schema() {
        return schema.schema();
    }

    public @Nullable String defaultSchema() {
        return defaultSchema;
    }

    /** What uses tables, in creation order. */
    public List<Dependent> dependents() {
        return Collections.unmodifiableList(dependents);
    }

    public Catalog catalog() {
        return new Catalog(schema.schema(), defaultSchema, dependents, Map.of());
    }

    /** What belongs to a table goes with it, and what uses it uses it under its new name. */
    public void apply(Operation operation) {
        operation.applyTo(schema);
        if (operation instanceof DropTable drop) {
            dependents.removeIf(dependent -> drop.table().name().equals(dependent.on()));
        } else if (operation instanceof RenameTable rename) {
            dependents.replaceAll(dependent -> renamed(dependent, rename));
        }
    }

    /** Changes in a table what an operation brings with it on this database. */
    public void change(ObjectName table, UnaryOperator<Table> change) {
        schema.change(table, change);
    }

    private static Dependent renamed(Dependent dependent, RenameTable rename) {
        if (!dependent.uses().containsKey(rename.before())) {
            return dependent;
        }
        Map<ObjectName, List<String>> uses = new LinkedHashMap<>();
        dependent
                .uses()
                .forEach((name, columns) -> uses.put(name.equals(rename.before()) ? rename.after() : name, columns));
        ObjectName on = rename.before().equals(dependent.on()) ? rename.after() : dependent.on();
        return new Dependent(dependent.kind(), dependent.name(), uses, dependent.sql(), on, dependent.afterwards());
    }
}
