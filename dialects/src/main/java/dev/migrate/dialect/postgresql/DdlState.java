package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.CatalogDraft;
import dev.migrate.dialect.Dependent;
import dev.migrate.dialect.RenamedExpressions;
import dev.migrate.dialect.SqlFeature;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The database as it stands between two operations of a script. */
final class DdlState {
    private final CatalogDraft draft;

    DdlState(Catalog before) {
        this.draft = new CatalogDraft(before);
    }

    Table table(ObjectName name) {
        return draft.table(name);
    }

    Schema schema() {
        return draft.schema();
    }

    @Nullable
    String defaultSchema() {
        return draft.defaultSchema();
    }

    Catalog catalog() {
        return draft.catalog();
    }

    void apply(Operation operation) {
        draft.apply(operation);
        if (operation instanceof RenameColumn rename) {
            RenamedExpressions expressions = new RenamedExpressions(
                    SqlFeature.ofPostgresql(), new PostgresqlIdentifiers(), rename.before(), rename.after());
            draft.change(rename.table(), expressions::in);
        }
    }

    /** The views, rules and triggers that use these columns, and those that use them in turn, in creation order. */
    List<Dependent> dependents(ObjectName table, Set<String> columns) {
        List<Dependent> found = new ArrayList<>();
        Set<ObjectName> views = new HashSet<>();
        for (Dependent dependent : draft.dependents()) {
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
        for (Dependent dependent : draft.dependents()) {
            if (dependent.uses().containsKey(table) && !table.equals(dependent.on())) {
                throw refused(dependent, "table " + table);
            }
        }
    }

    void requireUnused(ObjectName table, String column) {
        for (Dependent dependent : draft.dependents()) {
            if (dependent.uses().getOrDefault(table, List.of()).contains(column)) {
                throw refused(dependent, "column " + table + "." + column);
            }
        }
    }

    private static MigrateException refused(Dependent dependent, String used) {
        String kind = dependent.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new MigrateException(
                ErrorKind.REFUSED,
                "The " + kind + " " + dependent.name() + " uses the " + used + ", which would be dropped",
                used,
                "Drop the " + kind + " or create it without that first, in a revision written by hand.");
    }
}
