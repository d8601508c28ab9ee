package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/** A rule that a table's rows obey. */
public sealed interface Constraint permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint {

    /** Null while nobody has named it; a database names each one. */
    @Nullable
    String name();

    /** The same rule under another name. */
    Constraint withName(@Nullable String changed);
}
