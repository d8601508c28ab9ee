package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;

/** The database's own names of column types. */
public interface Types {

    /**
     * The type in the form in which inspection reports it: {@code int4} and {@code int} as {@code integer},
     * {@code timestamp(6)} as {@code timestamp}. A name it does not know stays as it is.
     */
    ColumnType canonical(ColumnType type);

    /** The type as SQL text in a column definition, user-defined names quoted where needed. */
    String sql(ColumnType type);

    /**
     * A date and time to the millisecond, kept as written and moved by no time zone, that takes a literal such as
     * {@code '2026-11-22 10:30:00.123'}.
     */
    default ColumnType dateTime() {
        return ColumnType.of("timestamp", 3);
    }
}
