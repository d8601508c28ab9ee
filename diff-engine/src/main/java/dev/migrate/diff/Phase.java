package dev.migrate.diff;

/**
 * The steps of a migration, in their order.
 *
 * <p>The order also holds backwards: the reverse of each operation finds what it needs when the steps are undone from
 * the last to the first.
 */
enum Phase {
    TYPES_AND_SEQUENCES,
    /** What bears a name that a new constraint or index takes. */
    FREE_NAMES,
    /** With their indexes. */
    CREATE_TABLES,
    ADD_COLUMNS,
    /** What is gone afterwards and cannot stand while the columns that it uses are altered. */
    CLEAR_COLUMNS,
    ALTER_COLUMNS,
    /** Generated columns that are computed from altered ones. */
    ADD_COMPUTED_COLUMNS,
    PRIMARY_KEYS,
    KEYS_AND_INDEXES,
    FOREIGN_KEYS,
    CHECKS,
    DROP_FOREIGN_KEYS,
    DROP_CHECKS,
    DROP_TABLES,
    DROP_KEYS_AND_INDEXES,
    DROP_COLUMNS,
    /** Those that cannot stand on a column while a dropped one is computed from it. */
    LATE_FOREIGN_KEYS,
    DROP_TYPES_AND_SEQUENCES
}
