package dev.migrate.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Tables, sequences and enum types by name: all that a migration compares and changes. */
public record Schema(
        SortedMap<ObjectName, Table> tables,
        SortedMap<ObjectName, Sequence> sequences,
        SortedMap<ObjectName, EnumType> enums) {
    public static final Schema EMPTY = new Schema(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Schema {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
        enums = Collections.unmodifiableSortedMap(new TreeMap<>(enums));
    }

    /** @throws IllegalArgumentException if two objects of one kind share a name */
    public static Schema of(Collection<Table> tables, Collection<Sequence> sequences, Collection<EnumType> enums) {
        return new Schema(
                byName(tables, Table::name), byName(sequences, Sequence::name), byName(enums, EnumType::name));
    }

    public static Schema of(Table... tables) {
        return of(List.of(tables), List.of(), List.of());
    }

    private static <T> SortedMap<ObjectName, T> byName(Collection<T> objects, Function<T, ObjectName> name) {
        TreeMap<ObjectName, T> map = new TreeMap<>();
        for (T object : objects) {
            if (map.put(name.apply(object), object) != null) {
                throw new IllegalArgumentException("two objects named " + name.apply(object));
            }
        }
        return map;
    }

    public Optional<Table> table(ObjectName name) {
        return Optional.ofNullable(tables.get(name));
    }

    public Optional<Sequence> sequence(ObjectName name) {
        return Optional.ofNullable(sequences.get(name));
    }

    public Optional<EnumType> enumType(ObjectName name) {
        return Optional.ofNullable(enums.get(name));
    }

    /** The same schema, made of {@code other}'s tables where they are equal: comparing those again costs nothing. */
    public Schema sharing(Schema other) {
        TreeMap<ObjectName, Table> shared = new TreeMap<>(tables);
        shared.replaceAll((name, table) -> {
            Table twin = other.tables.get(name);
            return table.equals(twin) ? twin : table;
        });
        return new Schema(shared, sequences, enums);
    }

    public boolean isEmpty() {
        return tables.isEmpty() && sequences.isEmpty() && enums.isEmpty();
    }
}
