package dev.migrate.model.binding;

import dev.migrate.model.naming.Name;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table in the making. */
final class TableDraft {
    private final ObjectName name;
    private final Name logical;
    private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
    private final Set<ColumnDraft> primaryKey = new LinkedHashSet<>();
    private final List<UniqueConstraint> uniques = new ArrayList<>();
    private boolean statedUniques;
    private boolean keyedByElement;
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private @Nullable String comment;
    private int positions;

    TableDraft(ObjectName name, Name logical) {
        this.name = name;
        this.logical = logical;
    }

    ObjectName name() {
        return name;
    }

    Name logical() {
        return logical;
    }

    /** The place of the next column; taken early by a column that can be bound only later. */
    int nextPosition() {
        return positions++;
    }

    /** Adds the column, or gives the one of that name which is there: two attributes may share a column. */
    ColumnDraft add(ColumnDraft column) {
        ColumnDraft known = columns.putIfAbsent(key(column), column);
        return known == null ? column : known;
    }

    boolean has(ColumnDraft column) {
        return column.equals(columns.get(key(column)));
    }

    /** Names that differ in letter case only are one column, unless they are quoted. */
    private static String key(ColumnDraft column) {
        return column.logical().quoted() ? column.name() : column.name().toLowerCase(Locale.ROOT);
    }

    Optional<ColumnDraft> stored(String storedName) {
        ColumnDraft exact = columns.get(storedName);
        return Optional.ofNullable(exact == null ? columns.get(storedName.toLowerCase(Locale.ROOT)) : exact);
    }

    /** The column that the mapping calls so, letter case ignored. */
    Optional<ColumnDraft> logical(String logicalName) {
        for (ColumnDraft column : columns.values()) {
            if (column.logical().text().equalsIgnoreCase(logicalName)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    Collection<ColumnDraft> columns() {
        return columns.values();
    }

    void addToPrimaryKey(Collection<ColumnDraft> key) {
        key.forEach(column -> column.setNullable(false));
        primaryKey.addAll(key);
    }

    /** Of two collections in one table, the later decides what identifies a row. */
    void replacePrimaryKey(Collection<ColumnDraft> key) {
        primaryKey.clear();
        addToPrimaryKey(key);
    }

    /** A set of entities that belong to one owner each is known by them; of two such sets, the first decides. */
    void keyByElement(Collection<ColumnDraft> element) {
        if (!keyedByElement) {
            replacePrimaryKey(element);
            keyedByElement = true;
        }
    }

    Set<ColumnDraft> primaryKey() {
        return primaryKey;
    }

    /** Adds a constraint that the annotation of the table lists. */
    void addUnique(UniqueConstraint unique) {
        statedUniques = true;
        add(unique);
    }

    private void add(UniqueConstraint unique) {
        boolean there = uniques.stream()
                .anyMatch(known -> Set.copyOf(known.columns()).equals(Set.copyOf(unique.columns()))
                        && (unique.name() == null || unique.name().equals(known.name())));
        if (!there) {
            uniques.add(unique);
        }
    }

    /** Whether the annotation of the table lists unique constraints; columns may have theirs beside. */
    boolean hasStatedUniques() {
        return statedUniques;
    }

    void addUnique(Collection<ColumnDraft> over) {
        add(UniqueConstraint.of(
                null, over.stream().map(ColumnDraft::name).distinct().toArray(String[]::new)));
    }

    void addForeignKey(ForeignKey key) {
        boolean there = foreignKeys.stream()
                .anyMatch(known -> known.columns().equals(key.columns())
                        && known.referencedTable().equals(key.referencedTable())
                        && known.referencedColumns().equals(key.referencedColumns()));
        if (!there) {
            foreignKeys.add(key);
        }
    }

    /** For the foreign keys of these columns. */
    void setOnDelete(Collection<ColumnDraft> columns, ReferentialAction action) {
        foreignKeys.replaceAll(key -> key.columns().equals(names(columns))
                ? new ForeignKey(
                        key.name(),
                        key.columns(),
                        key.referencedTable(),
                        key.referencedColumns(),
                        action,
                        key.onUpdate(),
                        key.deferrability())
                : key);
    }

    void addCheck(CheckConstraint check) {
        if (!checks.contains(check)) {
            checks.add(check);
        }
    }

    void addIndex(Index index) {
        boolean there =
                indexes.stream().anyMatch(known -> Objects.equals(known.name(), index.name()) && known.equals(index));
        if (!there) {
            indexes.add(index);
        }
    }

    void setComment(String text) {
        comment = text;
    }

    Table toTable() {
        List<ColumnDraft> byPosition = new ArrayList<>(columns.values());
        byPosition.sort(Comparator.comparingInt(ColumnDraft::position));
        List<Column> ordered = new ArrayList<>();
        byPosition.forEach(column -> ordered.add(column.column()));
        PrimaryKey key = primaryKey.isEmpty() ? null : new PrimaryKey(null, names(primaryKey));
        return new Table(
                name, ordered, key, uniquesBesideKey(), foreignKeys, allChecks(), indexes, comment, new TreeMap<>());
    }

    /** Without those that only repeat the primary key. */
    private List<UniqueConstraint> uniquesBesideKey() {
        if (uniques.isEmpty()) {
            return uniques;
        }
        Set<String> key = Set.copyOf(names(primaryKey));
        return uniques.stream()
                .filter(unique -> !Set.copyOf(unique.columns()).equals(key))
                .toList();
    }

    /** What the database calls the columns. */
    static List<String> names(Collection<ColumnDraft> columns) {
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(column.name()));
        return names;
    }

    private List<CheckConstraint> allChecks() {
        List<CheckConstraint> all = new ArrayList<>();
        for (ColumnDraft column : columns.values()) {
            List<String> conditions = column.checks();
            if (conditions.size() == 1) {
                all.add(new CheckConstraint(null, conditions.get(0)));
            } else if (!conditions.isEmpty()) {
                all.add(new CheckConstraint(null, "(" + String.join(") and (", conditions) + ")"));
            }
        }
        all.addAll(checks);
        return all;
    }
}
