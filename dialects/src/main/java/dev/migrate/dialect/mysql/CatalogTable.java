package dev.migrate.dialect.mysql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table while the catalog is read, query by query. */
public final class CatalogTable {
    private final ObjectName name;
    private final @Nullable String collation;
    private final String comment;
    private final SortedMap<String, String> options = new TreeMap<>();
    private final List<Column> columns = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;
    private final List<UniqueConstraint> uniques = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();

    CatalogTable(ObjectName name, @Nullable String collation, String comment) {
        this.name = name;
        this.collation = collation;
        this.comment = comment;
    }

    @Nullable
    String collation() {
        return collation;
    }

    void option(String key, String value) {
        options.put(key, value);
    }

    /** The check that bears the column's name is part of its definition. */
    public void columnCheck(String column) {
        option(TableOptions.columnCheck(column), "");
    }

    public List<Column> columns() {
        return columns;
    }

    void primaryKey(PrimaryKey key) {
        primaryKey = key;
    }

    void add(UniqueConstraint unique) {
        uniques.add(unique);
    }

    void add(ForeignKey key) {
        foreignKeys.add(key);
    }

    public void add(CheckConstraint check) {
        checks.add(check);
    }

    void add(Index index) {
        indexes.add(index);
    }

    Table table(TableLimits limits) {
        Table all = new Table(name, columns, primaryKey, uniques, foreignKeys, checks, indexes, comment, options);
        return new ForeignKeyIndexes(limits).hidden(all);
    }
}
