package dev.migrate.dialect.mysql;

import dev.migrate.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tables with their options; a table's engine, collation and row format are options where they are not usual. */
final class CatalogTables {
    private static final String SCHEMAS =
            "SELECT SCHEMA_NAME, DEFAULT_COLLATION_NAME FROM information_schema.SCHEMATA WHERE SCHEMA_NAME IN (?)";
    private static final String TABLES =
            """
            SELECT TABLE_SCHEMA, TABLE_NAME, ENGINE, TABLE_COLLATION, CREATE_OPTIONS, TABLE_COMMENT, TABLE_TYPE, %s
              FROM information_schema.TABLES
             WHERE TABLE_SCHEMA IN (?) AND TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED')
            """;
    private static final Set<String> KEPT_OPTIONS = Set.of("row_format", "key_block_size", TableOptions.PARTITIONED);

    private final CatalogQuery query;
    private final Map<String, String> collations = new HashMap<>();
    private final Map<ObjectName, CatalogTable> tables = new LinkedHashMap<>();

    private CatalogTables(CatalogQuery query) {
        this.query = query;
    }

    /** @param historyRule the expression that tells whether the server changes tables that keep their history */
    static Map<ObjectName, CatalogTable> read(CatalogQuery query, String historyRule) throws SQLException {
        CatalogTables catalog = new CatalogTables(query);
        query.read(SCHEMAS, row -> catalog.collations.put(row.getString(1), row.getString(2)));
        query.read(TABLES.formatted(historyRule), catalog::read);
        return catalog.tables;
    }

    private void read(ResultSet row) throws SQLException {
        ObjectName name = query.name(row.getString(1), row.getString(2));
        if (!query.reads(name)) {
            return;
        }
        String collation = row.getString(4);
        CatalogTable table = new CatalogTable(name, collation, row.getString(6));
        String engine = row.getString(3);
        if (engine != null && !engine.equalsIgnoreCase(TableOptions.USUAL_ENGINE)) {
            table.option(TableOptions.ENGINE, engine);
        }
        if (collation != null && !collation.equals(collations.get(row.getString(1)))) {
            table.option(TableOptions.COLLATE, collation);
        }
        if (row.getString(7).equals("SYSTEM VERSIONED")) {
            table.option(TableOptions.VERSIONED, "");
            if ("ERROR".equals(row.getString(8))) {
                table.option(TableOptions.FROZEN, "");
            }
        }
        String options = row.getString(5);
        for (String option : options == null ? new String[0] : options.split("\\s+", -1)) {
            String[] parts = option.split("=", 2);
            String key = parts[0].toLowerCase(Locale.ROOT);
            if (KEPT_OPTIONS.contains(key)) {
                table.option(key, parts.length == 1 ? "" : parts[1]);
            }
        }
        tables.put(name, table);
    }
}
