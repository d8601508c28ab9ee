package dev.migrate.schema;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table's column.
 *
 * @param collation the collation's name where it differs from the database's default for the type
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        @Nullable DefaultValue defaultValue,
        @Nullable Identity identity,
        @Nullable Generated generated,
        @Nullable String comment,
        @Nullable String collation) {

    public Column {
        Objects.requireNonNull(type);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("empty column name");
        }
        if (generated != null && (defaultValue != null || identity != null)) {
            throw new IllegalArgumentException("generated column " + name + " cannot have a default or identity");
        }
        if (comment != null && comment.isEmpty()) {
            comment = null;
        }
    }

    /** A nullable column and nothing more. */
    public static Column of(String name, ColumnType type) {
        return new Column(name, type, true, null, null, null, null, null);
    }

    /** {@link #of(String, ColumnType)} with the type as text; see {@link ColumnType#parse}. */
    public static Column of(String name, String type) {
        return of(name, ColumnType.parse(type));
    }

    public Column notNull() {
        return withNullable(false);
    }

    public Column withName(String changed) {
        return new Column(changed, type, nullable, defaultValue, identity, generated, comment, collation);
    }

    public Column withType(ColumnType changed) {
        return new Column(name, changed, nullable, defaultValue, identity, generated, comment, collation);
    }

    public Column withNullable(boolean changed) {
        return new Column(name, type, changed, defaultValue, identity, generated, comment, collation);
    }

    public Column withDefault(@Nullable DefaultValue changed) {
        return new Column(name, type, nullable, changed, identity, generated, comment, collation);
    }

    public Column withDefault(String expression) {
        return withDefault(new DefaultValue(expression));
    }

    public Column withIdentity(@Nullable Identity changed) {
        return new Column(name, type, nullable, defaultValue, changed, generated, comment, collation);
    }

    public Column withGenerated(@Nullable Generated changed) {
        return new Column(name, type, nullable, defaultValue, identity, changed, comment, collation);
    }

    public Column withComment(@Nullable String changed) {
        return new Column(name, type, nullable, defaultValue, identity, generated, changed, collation);
    }

    public Column withCollation(@Nullable String changed) {
        return new Column(name, type, nullable, defaultValue, identity, generated, comment, changed);
    }
}
