package dev.migrate.schema.random;

/** What a random schema may hold only where a database can. */
public enum Feature {
    /** Constraints and indexes that nobody has named. */
    UNNAMED,
    /** Constraints and indexes whose structure another one of the table has already. */
    DUPLICATES,
    SCHEMAS,
    SEQUENCES,
    SEQUENCE_TYPES,
    ENUM_TYPES,
    ENUM_ARRAYS,
    COMMENTS,
    COLLATIONS,
    TABLE_OPTIONS,
    IDENTITY_ALWAYS,
    IDENTITY_BY_DEFAULT,
    SERIAL,
    AUTO_INCREMENT,
    /** Identity columns that count otherwise than by one from one. */
    IDENTITY_OPTIONS,
    /** Expressions that name a column which counts up. */
    EXPRESSIONS_ON_IDENTITY,
    /** Expressions that name a column of a foreign key. */
    EXPRESSIONS_ON_REFERENCES,
    STORED_GENERATED_COLUMNS,
    VIRTUAL_GENERATED_COLUMNS,
    /** Columns that become generated, or cease to be. */
    GENERATED_CHANGES,
    DEFERRABLE_FOREIGN_KEYS,
    DEFERRABLE_UNIQUES,
    NULLS_NOT_DISTINCT,
    UNENFORCED_CHECKS,
    SET_DEFAULT,
    EXPRESSION_INDEXES,
    PARTIAL_INDEXES,
    INCLUDED_COLUMNS,
    INDEX_METHODS,
    INDEX_COLLATIONS,
    OPERATOR_CLASSES,
    NULLS_ORDER,
    PREFIX_LENGTHS,
    FULLTEXT_INDEXES,
    SPATIAL_INDEXES,
    /** Names that only quotes keep as they are. */
    QUOTED_NAMES
}
