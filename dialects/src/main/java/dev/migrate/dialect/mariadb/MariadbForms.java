package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.mysql.CatalogForms;
import dev.migrate.dialect.mysql.MysqlSpelling;
import dev.migrate.schema.ColumnType;

/** MariaDB's catalog: every expression, also that of a default, is SQL text as it is. */
final class MariadbForms implements CatalogForms {
    private final MysqlSpelling spelling;

    MariadbForms(MysqlSpelling spelling) {
        this.spelling = spelling;
    }

    @Override
    public MysqlSpelling spelling() {
        return spelling;
    }

    @Override
    public String expression(String catalogText) {
        return spelling.expression(catalogText);
    }

    @Override
    public String defaultExpression(String catalogText, String extra, ColumnType type) {
        return catalogText;
    }
}
