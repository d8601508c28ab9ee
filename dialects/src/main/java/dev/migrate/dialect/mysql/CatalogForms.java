package dev.migrate.dialect.mysql;

import dev.migrate.schema.ColumnType;

/** What the texts in one product's catalog mean. */
public interface CatalogForms {

    MysqlSpelling spelling();

    /** An expression in canonical form: of a check, a generated column or an index. */
    String expression(String catalogText);

    /**
     * A default as SQL text.
     *
     * @param extra the catalog's further remarks on the column, in lower case
     */
    String defaultExpression(String catalogText, String extra, ColumnType type);
}
