package dev.migrate.dialect.mysql;

/**
 * What one product at one version can keep of a table, where MySQL and MariaDB differ.
 *
 * @param notNullGenerated generated columns may be declared NOT NULL
 * @param descendingIndexes an index keeps the order of its parts; otherwise it reads DESC and forgets it
 * @param expressionIndexes an index may be built on an expression
 * @param descendingServes an index in descending order serves a foreign key as well as one in ascending order
 * @param databaseWideCheckNames two tables of a database cannot have checks of the same name
 * @param cascadesNoNulls a foreign key that follows updates cannot lead from a column that is not null to a nullable one
 * @param copiesForNotNull a column can become not null only in a copy of the table if that has checks or a full-text
 *     index; and no copy changes the columns of a foreign key while those are checked
 * @param miscountsColumns a change in place takes a column behind a stored generated one for its neighbour, and is
 *     refused if that is in a foreign key
 */
public record TableLimits(
        boolean notNullGenerated,
        boolean descendingIndexes,
        boolean expressionIndexes,
        boolean descendingServes,
        boolean databaseWideCheckNames,
        boolean cascadesNoNulls,
        boolean copiesForNotNull,
        boolean miscountsColumns) {}
