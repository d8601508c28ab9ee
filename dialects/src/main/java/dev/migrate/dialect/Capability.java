package dev.migrate.dialect;

/** What some databases can do and others cannot. */
public enum Capability {
    /** DDL takes part in a transaction and is rolled back with it. */
    TRANSACTIONAL_DDL,
    /** Tables and columns keep a comment. */
    COMMENTS,
    /** Sequences exist as objects of their own, not as one-row tables. */
    SEQUENCES,
    /** Enum types exist as objects of their own. */
    ENUM_TYPES,
    /** A connection sees several schemas. */
    SCHEMAS,
    /** Foreign keys may be checked at the end of the transaction. */
    DEFERRABLE_FOREIGN_KEYS,
    /** Unique constraints may be checked at the end of the transaction. */
    DEFERRABLE_UNIQUES,
    /** Unique constraints may treat nulls as equal. */
    NULLS_NOT_DISTINCT,
    /** Indexes may be restricted to some rows. */
    PARTIAL_INDEXES,
    /** Indexes may hold columns that are not keys. */
    INCLUDED_COLUMNS,
    /** Indexes may be built on expressions. */
    EXPRESSION_INDEXES,
    /** Indexes have a choice of methods. */
    INDEX_METHODS,
    /** Generated columns that are stored. */
    STORED_GENERATED_COLUMNS,
    /** Generated columns that are computed when read. */
    VIRTUAL_GENERATED_COLUMNS
}
