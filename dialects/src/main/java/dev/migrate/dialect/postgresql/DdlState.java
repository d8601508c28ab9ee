package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Dependent;
import dev.migrate.dialect.RenamedExpressions;
import dev.migrate.dialect.SqlFeature;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The database as it stands between two operations of a script. */
final class DdlState {
    private final SchemaEditor schema;
    private final @Nullable String defaultSchema;
    private final List<Dependent> dependents;

    DdlState(Catalog before) {
        this.schema = new SchemaEditor(before.schema());
        this.defaultSchema = before.defaultSchema();
        this.dependents = new ArrayList<>(before.dependents());
    }

    /** The table as it stands; one without parts where it is unknown, as in a script written without a database. */
    Table table(ObjectName name) {
        return schema.table(name)
                .orElseGet(() -> new Table(
                        name, List.of(), null, List.of(), List.of(), List.of(), List.of(), null, new TreeMap<>()));
    }

    Schema schema() {
        return schema.schema();
    }

    @Nullable
    String defaultSchema() {
        return defaultSchema;
    }

    Catalog catalog() {
        return new Catalog(schema.schema(), defaultSchema, dependents, Map.of());
    }

    void apply(Operation operation) {
        operation.applyTo(schema);
        if (operation instanceof RenameColumn rename) {
            RenamedExpressions expressions = new RenamedExpressions(
                    SqlFeature.ofPostgresql(), new PostgresqlIdentifiers(), rename.before(), rename.after());
            schema.change(rename.table(), expressions::in);
        }
        if (operation instanceof DropTable drop) {
            dependents.removeIf(dependent -> drop.table().name().equals(dependent.on()));
        } else if (operation instanceof RenameTable rename) {
            dependents.replaceAll(dependent -> renamed(dependent, rename));
        }
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

    /** The views, rules and triggers that use these columns, and those that use them in turn, in creation order. */
    List<Dependent> dependents(ObjectName table, Set<String> columns) {
        List<Dependent> found = new ArrayList<>();
        Set<ObjectName> views = new HashSet<>();
        for (Dependent dependent : dependents) {
            boolean direct =
                    dependent.uses().getOrDefault(table, List.of()).stream().anyMatch(columns::contains);
            boolean indirect = dependent.uses().keySet().stream().anyMatch(views::contains);
            if (direct || indirect) {
                found.add(dependent);
                if (dependent.on() == null) {
                    views.add(dependent.name());
                }
            }
        }
        return found;
    }

    /** Refuses to drop a table that something else uses: it would have to go, too, and nobody asked for that. */
    void requireUnused(ObjectName table) {
        for (Dependent dependent : dependents) {
            if (dependent.uses().containsKey(table) && !table.equals(dependent.on())) {
                throw refused(dependent, "table " + table);
            }
        }
    }

    void requireUnused(ObjectName table, String column) {
        for (Dependent dependent : dependents) {
            if (dependent.uses().getOrDefault(table, List.of()).contains(column)) {
                throw refused(dependent, "column " + table + "." + column);
            }
        }
    }

    private static MigrateException refused(Dependent dependent, String used) {
        String kind = dependent.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return new MigrateException(
                ErrorKind.REFUSED,
                "The " + kind + " " + dependent.name() + " uses the " + used + ", which would be dropped",
                used,
                "Drop the " + kind + " or create it without that first, in a revision written by hand.");
    }
}
