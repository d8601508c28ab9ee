package dev.migrate.dialect.mysql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ObjectName;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Reads MySQL's checks: one view knows their table, another their expression. */
final class CatalogChecks {
    /** A check that is not enforced is none. */
    private static final String TABLES =
            """
            SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, TABLE_NAME
              FROM information_schema.TABLE_CONSTRAINTS
             WHERE CONSTRAINT_SCHEMA IN (?) AND CONSTRAINT_TYPE = 'CHECK' AND ENFORCED = 'YES'
            """;

    private static final String EXPRESSIONS =
            """
            SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CHECK_CLAUSE
              FROM information_schema.CHECK_CONSTRAINTS
             WHERE CONSTRAINT_SCHEMA IN (?)
             ORDER BY CONSTRAINT_SCHEMA, CONSTRAINT_NAME
            """;

    private CatalogChecks() {}

    static void read(CatalogQuery query, CatalogForms forms, Map<ObjectName, CatalogTable> tables) throws SQLException {
        Map<ObjectName, CatalogTable> tableOf = new HashMap<>();
        query.read(TABLES, row -> {
            CatalogTable table = tables.get(query.name(row.getString(1), row.getString(3)));
            if (table != null) {
                tableOf.put(query.name(row.getString(1), row.getString(2)), table);
            }
        });
        query.read(EXPRESSIONS, row -> {
            CatalogTable table = tableOf.get(query.name(row.getString(1), row.getString(2)));
            if (table != null) {
                table.add(new CheckConstraint(row.getString(2), forms.expression(row.getString(3))));
            }
        });
    }
}
