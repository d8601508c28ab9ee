package dev.migrate.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, sequence or enum type, exactly as the database stores it.
 *
 * @param schema the schema that holds the object; null is the connection's default schema
 */
public record ObjectName(@Nullable String schema, String name) implements Comparable<ObjectName> {
    public ObjectName {
        Objects.requireNonNull(name);
        if (name.isEmpty() || (schema != null && schema.isEmpty())) {
            throw new IllegalArgumentException("empty name");
        }
    }

    /** A name in the default schema. */
    public static ObjectName of(String name) {
        return new ObjectName(null, name);
    }

    public ObjectName withName(String changed) {
        return new ObjectName(schema, changed);
    }

    // Names are the keys of most maps. The methods that a record has by itself are made at run time, when first called,
    // which takes a short run longer than all of its comparisons.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectName that && name.equals(that.name) && Objects.equals(schema, that.schema);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(schema) + name.hashCode();
    }

    /** Default schema first, then by schema and name in code-point order. */
    @Override
    public int compareTo(ObjectName other) {
        if (Objects.equals(schema, other.schema)) {
            return name.compareTo(other.name);
        }
        if (schema == null || other.schema == null) {
            return schema == null ? -1 : 1;
        }
        return schema.compareTo(other.schema);
    }

    /** {@code schema.name}, unquoted: for messages, never for SQL. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
