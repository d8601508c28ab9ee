package dev.migrate.schema;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A schema in the making, for replaying many operations without copying the whole for each.
 *
 * <p>Not thread-safe. Adding what is there already, or changing what is not, throws: a wrong operation must not pass
 * unseen.
 */
public final class SchemaEditor {
    private final SortedMap<ObjectName, Table> tables;
    private final SortedMap<ObjectName, Sequence> sequences;
    private final SortedMap<ObjectName, EnumType> enums;

    public SchemaEditor(Schema start) {
        tables = new TreeMap<>(start.tables());
        sequences = new TreeMap<>(start.sequences());
        enums = new TreeMap<>(start.enums());
    }

    /** The schema as it is now; later changes do not reach it. */
    public Schema schema() {
        return new Schema(tables, sequences, enums);
    }

    public Optional<Table> table(ObjectName name) {
        return Optional.ofNullable(tables.get(name));
    }

    public Optional<EnumType> enumType(ObjectName name) {
        return Optional.ofNullable(enums.get(name));
    }

    public void add(Table table) {
        put(tables, table.name(), table);
    }

    public void remove(ObjectName table) {
        take(tables, table);
    }

    public void change(ObjectName table, UnaryOperator<Table> change) {
        tables.put(table, change.apply(existing(tables, table)));
    }

    /** Renames the table, and the table's name in every foreign key that refers to it. */
    public void rename(ObjectName before, ObjectName after) {
        Table renamed = take(tables, before).withName(after);
        put(tables, after, renamed);
        redirect(before, key -> key.withReferencedTable(after));
    }

    /** Changes every foreign key of any table that refers to {@code referenced}. */
    public void redirect(ObjectName referenced, UnaryOperator<ForeignKey> change) {
        tables.replaceAll((name, table) -> {
            List<ForeignKey> keys = table.foreignKeys();
            if (keys.stream().noneMatch(key -> key.referencedTable().equals(referenced))) {
                return table;
            }
            return table.withForeignKeys(keys.stream()
                    .map(key -> key.referencedTable().equals(referenced) ? change.apply(key) : key)
                    .toList());
        });
    }

    public void add(Sequence sequence) {
        put(sequences, sequence.name(), sequence);
    }

    public void removeSequence(ObjectName name) {
        take(sequences, name);
    }

    public void add(EnumType type) {
        put(enums, type.name(), type);
    }

    public void removeEnum(ObjectName name) {
        take(enums, name);
    }

    private static <T> void put(SortedMap<ObjectName, T> map, ObjectName name, T object) {
        if (map.putIfAbsent(name, object) != null) {
            throw new IllegalStateException(name + " is there already");
        }
    }

    private static <T> T take(SortedMap<ObjectName, T> map, ObjectName name) {
        T found = existing(map, name);
        map.remove(name);
        return found;
    }

    private static <T> T existing(SortedMap<ObjectName, T> map, ObjectName name) {
        T found = map.get(name);
        if (found == null) {
            throw new NoSuchElementException("no " + name);
        }
        return found;
    }
}
