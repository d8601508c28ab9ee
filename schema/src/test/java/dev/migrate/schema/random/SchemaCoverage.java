package dev.migrate.schema.random;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects what has occurred in schemas, attribute by attribute of every record, and tells what has not.
 *
 * <p>It reads the records themselves, so that a new attribute of the vocabulary is missed until it is generated.
 */
public final class SchemaCoverage {
    /** By {@code Record.component}, the kinds of value that have been seen. */
    private final Map<String, Set<String>> seen = new TreeMap<>();

    /** By {@code Record.component}, the kinds of value that should be. */
    private final Map<String, Set<String>> expected = new TreeMap<>();

    public void add(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String key = record.getClass().getSimpleName() + "." + component.getName();
            Object value = value(record, component);
            expected.computeIfAbsent(key, any -> expected(component));
            seen.computeIfAbsent(key, any -> new TreeSet<>()).add(kind(value));
            addAll(value);
        }
    }

    private void addAll(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::addAll);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::addAll);
        } else if (value instanceof Record record) {
            add(record);
        }
    }

    /** What never occurred, such as {@code Index.predicate: given}. */
    public Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        expected.forEach((key, kinds) -> kinds.stream()
                .filter(kind -> !seen.getOrDefault(key, Set.of()).contains(kind))
                .forEach(kind -> missing.add(key + ": " + kind)));
        return missing;
    }

    private static Set<String> expected(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == boolean.class) {
            return Set.of("false", "true");
        }
        if (type.isEnum()) {
            Set<String> constants = new TreeSet<>();
            for (Object constant : type.getEnumConstants()) {
                constants.add(constant.toString());
            }
            return constants;
        }
        boolean nullable = component.getAnnotatedType().getAnnotations().length > 0;
        if (Collection.class.isAssignableFrom(type)) {
            return Set.of("one", "several");
        }
        if (Map.class.isAssignableFrom(type)) {
            return Set.of("one");
        }
        return nullable ? Set.of("given", "absent") : Set.of("given");
    }

    private static String kind(@Nullable Object value) {
        if (value == null) {
            return "absent";
        }
        if (value instanceof Boolean || value instanceof Enum) {
            return value.toString();
        }
        int size = value instanceof Collection<?> collection
                ? collection.size()
                : value instanceof Map<?, ?> map ? map.size() : -1;
        if (size < 0) {
            return "given";
        }
        return size == 0 ? "none" : size == 1 ? "one" : "several";
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }
}
