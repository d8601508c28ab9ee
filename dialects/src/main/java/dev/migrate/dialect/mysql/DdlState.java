package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.CatalogDraft;
import dev.migrate.dialect.Dependent;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The database as it stands between two changes of a script. */
final class DdlState {
    private final CatalogDraft draft;

    DdlState(Catalog before) {
        this.draft = new CatalogDraft(before);
    }

    Table table(ObjectName name) {
        return draft.table(name);
    }

    /** The name with its database, where that is known. */
    ObjectName qualified(ObjectName name) {
        return name.schema() == null ? new ObjectName(draft.defaultSchema(), name.name()) : name;
    }

    Catalog catalog() {
        return draft.catalog();
    }

    void apply(Operation operation) {
        draft.apply(operation);
        if (operation instanceof CreateTable create) {
            draft.change(create.table().name(), TableOptions::withoutIndexNames);
        } else if (operation instanceof DropForeignKey drop) {
            draft.change(drop.table(), table -> ForeignKeyIndexes.released(table, drop.foreignKey()));
        }
        if (operation instanceof RenameColumn rename) {
            draft.change(rename.table(), table -> ColumnAttributes.renamed(table, rename.before(), rename.after()));
        }
    }

    /** Whether a column that a foreign key refers to begins or ceases to count up. */
    boolean isCountingChangedUnderReference(Table before, Table after) {
        Table stored = StoredTable.of(after);
        List<String> changed = StoredTable.of(before).columns().stream()
                .filter(column -> stored.column(column.name())
                        .filter(there -> !Objects.equals(there.identity(), column.identity()))
                        .isPresent())
                .map(Column::name)
                .toList();
        return !changed.isEmpty()
                && draft.schema().tables().values().stream()
                        .flatMap(table -> table.foreignKeys().stream())
                        .anyMatch(key -> key.referencedTable().equals(after.name())
                                && key.referencedColumns().stream().anyMatch(changed::contains));
    }

    /** Whether a column of a foreign key, on either side, becomes not null in a table that is copied for it. */
    boolean isFilledUnderKeyInCopy(Table before, Table after) {
        boolean copied = !before.checks().isEmpty()
                || before.indexes().stream().anyMatch(index -> "fulltext".equals(index.method()));
        Set<String> filled = before.columns().stream()
                .filter(Column::nullable)
                .map(Column::name)
                .filter(name ->
                        after.column(name).filter(column -> !column.nullable()).isPresent())
                .collect(Collectors.toSet());
        return copied
                && draft.schema().tables().values().stream()
                        .flatMap(table -> table.foreignKeys().stream()
                                .filter(key -> isOver(key, table.name(), before.name(), filled)))
                        .findAny()
                        .isPresent();
    }

    /**
     * Whether a column changes that stands behind a stored generated one, in a table with foreign keys on either side.
     * One that becomes not null is not meant: no change of that kind is made in place.
     */
    boolean isChangedBehindStored(Table before, Table after) {
        boolean behind = false;
        boolean changed = false;
        for (Column column : before.columns()) {
            changed |= behind
                    && after.column(column.name())
                            .filter(there -> !there.equals(column) && (there.nullable() || !column.nullable()))
                            .isPresent();
            behind |= column.generated() != null && column.generated().stored();
        }
        return changed
                && draft.schema().tables().values().stream().anyMatch(table -> table.foreignKeys().stream()
                        .anyMatch(key -> table.name().equals(before.name())
                                || key.referencedTable().equals(before.name())));
    }

    private static boolean isOver(ForeignKey key, ObjectName from, ObjectName table, Set<String> columns) {
        return (from.equals(table) && key.columns().stream().anyMatch(columns::contains))
                || (key.referencedTable().equals(table)
                        && key.referencedColumns().stream().anyMatch(columns::contains));
    }

    /** Refuses to drop or rename a table that a view or another table's trigger names: it would fail from then on. */
    void requireUnused(ObjectName table, String change) {
        for (Dependent dependent : draft.dependents()) {
            if (dependent.uses().containsKey(table) && !table.equals(dependent.on())) {
                throw refused(dependent, table, "table " + table, change);
            }
        }
    }

    void requireUnused(ObjectName table, String column, String change) {
        for (Dependent dependent : draft.dependents()) {
            if (dependent.uses().getOrDefault(table, List.of()).contains(MysqlIdentifiers.key(column))) {
                throw refused(dependent, table, "column " + table + "." + column, change);
            }
        }
    }

    private static MigrateException refused(Dependent dependent, ObjectName table, String used, String change) {
        String kind = dependent.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Refusal.of(
                table,
                "The " + kind + " " + dependent.name() + " uses the " + used + ", which is to be " + change,
                "Drop or change the " + kind + " " + dependent.name() + " in a revision before this one.");
    }
}
