package dev.migrate.schema;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index on one table.
 *
 * @param name null while nobody has named it; a database names each one
 * @param parts at least one, in key order
 * @param method {@code hash}, {@code gin} …; null is the database's default
 * @param include columns stored in the index without being keys
 * @param predicate SQL text of a partial index's condition, without surrounding parentheses
 * @param nullsNotDistinct in a unique index, two nulls count as the same value
 */
public record Index(
        @Nullable String name,
        List<IndexPart> parts,
        boolean unique,
        @Nullable String method,
        List<String> include,
        @Nullable String predicate,
        boolean nullsNotDistinct) {
    public Index {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("index " + name + " without keys");
        }
    }

    /** A plain index on columns, ascending. */
    public static Index of(@Nullable String name, String... columns) {
        return new Index(
                name, Arrays.stream(columns).map(IndexPart::column).toList(), false, null, List.of(), null, false);
    }

    public Index withName(@Nullable String changed) {
        return new Index(changed, parts, unique, method, include, predicate, nullsNotDistinct);
    }

    public Index withParts(List<IndexPart> changed) {
        return new Index(name, changed, unique, method, include, predicate, nullsNotDistinct);
    }

    public Index withUnique(boolean changed) {
        return new Index(name, parts, changed, method, include, predicate, nullsNotDistinct);
    }

    public Index withMethod(@Nullable String changed) {
        return new Index(name, parts, unique, changed, include, predicate, nullsNotDistinct);
    }

    public Index withInclude(List<String> changed) {
        return new Index(name, parts, unique, method, changed, predicate, nullsNotDistinct);
    }

    public Index withPredicate(@Nullable String changed) {
        return new Index(name, parts, unique, method, include, changed, nullsNotDistinct);
    }
}
