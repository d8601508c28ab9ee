package dev.migrate.dialect.mysql;

import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.ReferentialAction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads foreign keys from the two views that know them, joined here: a join in MariaDB reads one of them per row. */
final class CatalogForeignKeys {
    private static final String COLUMNS =
            """
            SELECT TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME, REFERENCED_TABLE_SCHEMA,
                   REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME
              FROM information_schema.KEY_COLUMN_USAGE
             WHERE TABLE_SCHEMA IN (?) AND REFERENCED_TABLE_NAME IS NOT NULL
             ORDER BY TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION
            """;
    private static final String ACTIONS =
            """
            SELECT CONSTRAINT_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE
              FROM information_schema.REFERENTIAL_CONSTRAINTS
             WHERE CONSTRAINT_SCHEMA IN (?)
             ORDER BY CONSTRAINT_SCHEMA, TABLE_NAME, CONSTRAINT_NAME
            """;

    private record Key(ObjectName table, String name) {}

    private record Pairs(ObjectName referenced, List<String> columns, List<String> referencedColumns) {}

    private final CatalogQuery query;
    private final Map<ObjectName, CatalogTable> tables;
    private final Map<Key, Pairs> pairs = new LinkedHashMap<>();

    private CatalogForeignKeys(CatalogQuery query, Map<ObjectName, CatalogTable> tables) {
        this.query = query;
        this.tables = tables;
    }

    static void read(CatalogQuery query, Map<ObjectName, CatalogTable> tables) throws SQLException {
        CatalogForeignKeys keys = new CatalogForeignKeys(query, tables);
        query.read(COLUMNS, keys::readColumn);
        query.read(ACTIONS, keys::readActions);
    }

    private void readColumn(ResultSet row) throws SQLException {
        ObjectName table = query.name(row.getString(1), row.getString(2));
        ObjectName referenced = query.name(row.getString(5), row.getString(6));
        Pairs pair = pairs.computeIfAbsent(
                new Key(table, row.getString(3)), key -> new Pairs(referenced, new ArrayList<>(), new ArrayList<>()));
        pair.columns().add(row.getString(4));
        pair.referencedColumns().add(row.getString(7));
    }

    private void readActions(ResultSet row) throws SQLException {
        ObjectName name = query.name(row.getString(1), row.getString(2));
        CatalogTable table = tables.get(name);
        Pairs pair = pairs.get(new Key(name, row.getString(3)));
        if (table == null || pair == null) {
            return;
        }
        table.add(new ForeignKey(
                row.getString(3),
                pair.columns(),
                pair.referenced(),
                pair.referencedColumns(),
                action(Objects.requireNonNull(row.getString(4))),
                action(Objects.requireNonNull(row.getString(5))),
                Deferrability.NOT_DEFERRABLE));
    }

    /** InnoDB treats RESTRICT and NO ACTION alike, and MariaDB reports either as RESTRICT. */
    private static ReferentialAction action(String rule) {
        return switch (rule) {
            case "CASCADE" -> ReferentialAction.CASCADE;
            case "SET NULL" -> ReferentialAction.SET_NULL;
            case "SET DEFAULT" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
