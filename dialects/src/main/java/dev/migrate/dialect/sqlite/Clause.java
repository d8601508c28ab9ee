package dev.migrate.dialect.sqlite;

import dev.migrate.schema.Constraint;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a column's definition, or a constraint of a table's, as written.
 *
 * @param text with {@code CONSTRAINT name} where it has one
 * @param constraint for a key or check, what it says
 * @param value a default's, a check's or a generated column's expression, or a collation's name
 */
record Clause(Kind kind, String text, @Nullable Constraint constraint, @Nullable String value) {

    /** What it says. */
    enum Kind {
        PRIMARY_KEY,
        AUTOINCREMENT_KEY,
        UNIQUE,
        FOREIGN_KEY,
        /** A foreign key that names no columns and so refers to the other table's primary key. */
        FOREIGN_KEY_TO_PRIMARY,
        CHECK,
        NOT_NULL,
        DEFAULT,
        COLLATE,
        STORED,
        VIRTUAL,
        /** Nothing that the project compares. */
        OTHER
    }

    static Clause of(Kind kind, String text) {
        return new Clause(kind, text, null, null);
    }

    boolean isPrimaryKey() {
        return kind == Kind.PRIMARY_KEY || kind == Kind.AUTOINCREMENT_KEY;
    }

    boolean isForeignKey() {
        return kind == Kind.FOREIGN_KEY || kind == Kind.FOREIGN_KEY_TO_PRIMARY;
    }

    boolean isGenerated() {
        return kind == Kind.STORED || kind == Kind.VIRTUAL;
    }
}
