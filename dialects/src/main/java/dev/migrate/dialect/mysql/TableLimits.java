package dev.migrate.dialect.mysql;

/**
 * What one product at one version can keep of a table, where MySQL and MariaDB differ.
 *
 * @param notNullGenerated generated columns may be declared NOT NULL
 * @param descendingIndexes an index keeps the order of its parts; otherwise it reads DESC and forgets it
 * @param expressionIndexes an index may be built on an expression
 */
public record TableLimits(boolean notNullGenerated, boolean descendingIndexes, boolean expressionIndexes) {}
