package dev.migrate.model.type;

import org.jspecify.annotations.Nullable;

/**
 * What a Java type comes to.
 *
 * @param check the values that the column may hold, where the Java type limits them
 */
public record ResolvedType(BasicType type, @Nullable ValueCheck check) {
    public static ResolvedType of(BasicType type) {
        return new ResolvedType(type, null);
    }
}
