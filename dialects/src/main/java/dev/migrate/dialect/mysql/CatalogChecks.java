package dev.migrate.dialect.mysql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ObjectName;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads MySQL's checks: one view knows their table, another their expression. */
final class CatalogChecks {
    private static final String TABLES =
            """
            SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, TABLE_NAME, ENFORCED
              FROM information_schema.TABLE_CONSTRAINTS
             WHERE CONSTRAINT_SCHEMA IN (?) AND CONSTRAINT_TYPE = 'CHECK'
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
        Set<ObjectName> unenforced = new HashSet<>();
        query.read(TABLES, row -> {
            CatalogTable table = tables.get(query.name(row.getString(1), row.getString(3)));
            if (table != null) {
                ObjectName check = query.name(row.getString(1), row.getString(2));
                tableOf.put(check, table);
                if (row.getString(4).equals("NO")) {
                    unenforced.add(check);
                }
            }
        });
        query.read(EXPRESSIONS, row -> {
            ObjectName check = query.name(row.getString(1), row.getString(2));
            CatalogTable table = tableOf.get(check);
            if (table != null) {
                table.add(new CheckConstraint(
                        check.name(), forms.expression(row.getString(3)), !unenforced.contains(check)));
            }
        });
    }
}
