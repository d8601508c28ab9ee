package dev.migrate.schema;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table with everything that belongs to it.
 *
 * <p>Two tables are equal whatever the order of their columns, constraints and indexes: no database lets a program
 * depend on it, and a column added later always stands last. The order given is kept for writing a table out.
 *
 * @param columns at least one, unless a database allows a table without; names are unique
 * @param options what the database keeps beside the structure, by its own lower-case name: {@code strict},
 *     {@code without rowid}, {@code engine}; a value of {@code ""} means that the option is simply there
 */
public record Table(
        ObjectName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniques,
        List<ForeignKey> foreignKeys,
        List<CheckConstraint> checks,
        List<Index> indexes,
        @Nullable String comment,
        SortedMap<String, String> options) {

    public Table {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        if (comment != null && comment.isEmpty()) {
            comment = null;
        }
        HashSet<String> seen = new HashSet<>();
        for (Column column : columns) {
            if (!seen.add(column.name())) {
                throw new IllegalArgumentException("table " + name + " has two columns named " + column.name());
            }
        }
    }

    /** A table of columns and nothing more. */
    public static Table of(ObjectName name, Column... columns) {
        return new Table(
                name, List.of(columns), null, List.of(), List.of(), List.of(), List.of(), null, new TreeMap<>());
    }

    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst();
    }

    public Table withName(ObjectName changed) {
        return new Table(changed, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment, options);
    }

    public Table withColumns(List<Column> changed) {
        return new Table(name, changed, primaryKey, uniques, foreignKeys, checks, indexes, comment, options);
    }

    public Table withPrimaryKey(@Nullable PrimaryKey changed) {
        return new Table(name, columns, changed, uniques, foreignKeys, checks, indexes, comment, options);
    }

    public Table withUniques(List<UniqueConstraint> changed) {
        return new Table(name, columns, primaryKey, changed, foreignKeys, checks, indexes, comment, options);
    }

    public Table withForeignKeys(List<ForeignKey> changed) {
        return new Table(name, columns, primaryKey, uniques, changed, checks, indexes, comment, options);
    }

    public Table withChecks(List<CheckConstraint> changed) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, changed, indexes, comment, options);
    }

    public Table withIndexes(List<Index> changed) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, changed, comment, options);
    }

    public Table withComment(@Nullable String changed) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, changed, options);
    }

    public Table withOptions(SortedMap<String, String> changed) {
        return new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment, changed);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Table that
                && name.equals(that.name)
                && Objects.equals(primaryKey, that.primaryKey)
                && Objects.equals(comment, that.comment)
                && options.equals(that.options)
                && sameElements(columns, that.columns)
                && sameElements(uniques, that.uniques)
                && sameElements(foreignKeys, that.foreignKeys)
                && sameElements(checks, that.checks)
                && sameElements(indexes, that.indexes);
    }

    private static boolean sameElements(List<?> one, List<?> other) {
        return one.equals(other) || (one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other)));
    }

    /** Of what identifies a table among others; the rest is left to {@link #equals}. */
    @Override
    public int hashCode() {
        return Objects.hash(name, columns.size(), primaryKey);
    }
}
