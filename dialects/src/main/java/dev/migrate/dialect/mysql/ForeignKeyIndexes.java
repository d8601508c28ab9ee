package dev.migrate.dialect.mysql;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The indexes that the server makes by itself, since a foreign key needs one that begins with its columns.
 *
 * <p>They are part of their foreign key and no indexes of the schema: the server makes one where no other serves, and
 * the DDL takes care that it goes with the key, or as soon as another one serves.
 */
final class ForeignKeyIndexes {
    private final TableLimits limits;

    ForeignKeyIndexes(TableLimits limits) {
        this.limits = limits;
    }

    /** The foreign keys that need an index of their own, by that index's name. */
    Map<String, ForeignKey> own(Table table) {
        Map<String, ForeignKey> own = new LinkedHashMap<>();
        List<ForeignKey> keys = table.foreignKeys();
        for (int i = 0; i < keys.size(); i++) {
            ForeignKey key = keys.get(i);
            String name = key.name();
            if (name != null && !isServed(table, key) && !isServedByAnother(keys, i)) {
                own.put(table.options().getOrDefault(TableOptions.indexOf(key), name), key);
            }
        }
        return own;
    }

    /** Of keys on the same columns the last one has the index; a longer one serves a shorter. */
    private static boolean isServedByAnother(List<ForeignKey> keys, int at) {
        List<String> columns = keys.get(at).columns();
        for (int i = 0; i < keys.size(); i++) {
            List<String> others = keys.get(i).columns();
            if (i != at && beginsWith(others, columns) && (others.size() > columns.size() || i > at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a key or index of the table begins with the foreign key's columns. */
    private boolean isServed(Table table, ForeignKey key) {
        PrimaryKey primaryKey = table.primaryKey();
        return (primaryKey != null && beginsWith(primaryKey.columns(), key.columns()))
                || table.uniques().stream().anyMatch(unique -> beginsWith(unique.columns(), key.columns()))
                || table.indexes().stream().anyMatch(index -> serves(index, key));
    }

    private boolean serves(Index index, ForeignKey key) {
        return index.method() == null && beginsWith(wholeColumns(index), key.columns());
    }

    /** The columns with which the index begins, up to the first part that is something else. */
    private List<String> wholeColumns(Index index) {
        List<String> columns = new ArrayList<>();
        for (IndexPart part : index.parts()) {
            String column = part.column();
            if (column == null || part.prefixLength() != null || (part.descending() && !limits.descendingServes())) {
                break;
            }
            columns.add(column);
        }
        return columns;
    }

    /**
     * Whether the server leaves out the key's own index for the sake of one that is no help: it takes a full-text index
     * for one that begins with the key's columns, and misses the other one only then.
     */
    boolean isLeftOut(ForeignKey key, Table table) {
        return table.indexes().stream()
                .anyMatch(index -> index.method() != null && beginsWith(wholeColumns(index), key.columns()));
    }

    /** The table to be created, with the indexes that the server would leave out. */
    Table stated(Table table) {
        List<Index> indexes = new ArrayList<>(table.indexes());
        own(table).forEach((name, key) -> {
            if (isLeftOut(key, table)) {
                indexes.add(Index.of(name, key.columns().toArray(String[]::new)));
            }
        });
        return table.withIndexes(indexes);
    }

    /** The table without what is known of the index of a key that is gone, and that another key lived on. */
    static Table released(Table table, ForeignKey gone) {
        Table rest = TableOptions.withoutIndexName(table, gone);
        for (ForeignKey key : table.foreignKeys()) {
            String index = table.options().get(TableOptions.indexOf(key));
            if (table.foreignKeys().stream().noneMatch(other -> isNamedAfter(index, other))) {
                rest = TableOptions.withoutIndexName(rest, key);
            }
        }
        return rest;
    }

    private static boolean beginsWith(List<String> columns, List<String> first) {
        if (columns.size() < first.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!MysqlIdentifiers.same(columns.get(i), first.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The table as the catalog has it, without the indexes that are part of a foreign key. */
    Table hidden(Table table) {
        Table rest = table;
        for (ForeignKey key : table.foreignKeys()) {
            Optional<Index> own = rest.indexes().stream()
                    .filter(index -> isNamedAfter(index.name(), key) && isExactlyOn(index, key))
                    .findFirst();
            if (own.isPresent()) {
                Table without = rest.withIndexes(rest.indexes().stream()
                        .filter(index -> !index.equals(own.get()))
                        .toList());
                rest = isServed(without, key)
                        ? rest
                        : withName(without, key, own.get().name());
            }
        }
        return rest;
    }

    /** Remembers the index's name with the key that is said to own it, if it is another one's. */
    private Table withName(Table table, ForeignKey key, @Nullable String index) {
        SortedMap<String, String> options = new TreeMap<>(table.options());
        own(table).forEach((name, owner) -> {
            if (index != null && owner.columns().equals(key.columns()) && !name.equals(index)) {
                options.put(TableOptions.indexOf(owner), index);
            }
        });
        return options.equals(table.options()) ? table : table.withOptions(options);
    }

    private boolean isExactlyOn(Index index, ForeignKey key) {
        return !index.unique()
                && serves(index, key)
                && index.parts().size() == key.columns().size()
                && index.parts().stream().noneMatch(IndexPart::descending);
    }

    /** The index bears the key's name; that of a key that nobody named bears its first column's, with a number. */
    private static boolean isNamedAfter(@Nullable String index, ForeignKey key) {
        String name = key.name();
        if (index == null || name == null) {
            return false;
        }
        String column = MysqlIdentifiers.key(key.columns().get(0));
        String found = MysqlIdentifiers.key(index);
        boolean unnamed = name.matches(".*_ibfk_\\d+") || name.matches("\\d+");
        return found.equals(MysqlIdentifiers.key(name))
                || (unnamed
                        && found.startsWith(column)
                        && found.substring(column.length()).matches("(_\\d+)?"));
    }

    /** Whether an index that a model asks for is the one that a foreign key of the model has anyway. */
    boolean isImplied(Index index, Table table) {
        return table.foreignKeys().stream()
                .anyMatch(key -> index.name() != null
                        && key.name() != null
                        && MysqlIdentifiers.same(index.name(), key.name())
                        && isExactlyOn(index, key));
    }
}
