package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.CatalogTrace;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rows of the catalog that tell of objects with certain names, and of what belongs to them. */
final class CatalogRows {
    /** Each row with the transaction that wrote it: whatever a statement changes has another one afterwards. */
    private static final String VERSIONS =
            """
            WITH names AS (SELECT unnest(?) AS name),
                 relations AS (SELECT oid FROM pg_catalog.pg_class WHERE relname IN (SELECT name FROM names)),
                 types AS (SELECT oid FROM pg_catalog.pg_type WHERE typname IN (SELECT name FROM names))
            SELECT 'class ' || oid || ' ' || xmin FROM pg_catalog.pg_class WHERE oid IN (SELECT oid FROM relations)
            UNION ALL SELECT 'attribute ' || attrelid || '.' || attnum || ' ' || xmin FROM pg_catalog.pg_attribute
              WHERE attrelid IN (SELECT oid FROM relations)
            UNION ALL SELECT 'default ' || oid || ' ' || xmin FROM pg_catalog.pg_attrdef
              WHERE adrelid IN (SELECT oid FROM relations)
            UNION ALL SELECT 'index ' || indexrelid || ' ' || xmin FROM pg_catalog.pg_index
              WHERE indrelid IN (SELECT oid FROM relations) OR indexrelid IN (SELECT oid FROM relations)
            UNION ALL SELECT 'constraint ' || oid || ' ' || xmin FROM pg_catalog.pg_constraint
              WHERE conrelid IN (SELECT oid FROM relations) OR contypid IN (SELECT oid FROM types)
            UNION ALL SELECT 'trigger ' || oid || ' ' || xmin FROM pg_catalog.pg_trigger
              WHERE tgrelid IN (SELECT oid FROM relations)
            UNION ALL SELECT 'rule ' || oid || ' ' || xmin FROM pg_catalog.pg_rewrite
              WHERE ev_class IN (SELECT oid FROM relations)
            UNION ALL SELECT 'policy ' || oid || ' ' || xmin FROM pg_catalog.pg_policy
              WHERE polrelid IN (SELECT oid FROM relations)
            UNION ALL SELECT 'parent ' || inhrelid || '.' || inhparent || ' ' || xmin FROM pg_catalog.pg_inherits
              WHERE inhrelid IN (SELECT oid FROM relations) OR inhparent IN (SELECT oid FROM relations)
            UNION ALL SELECT 'sequence ' || seqrelid || ' ' || xmin FROM pg_catalog.pg_sequence
              WHERE seqrelid IN (SELECT oid FROM relations)
            UNION ALL SELECT 'type ' || oid || ' ' || xmin FROM pg_catalog.pg_type
              WHERE oid IN (SELECT oid FROM types)
            UNION ALL SELECT 'value ' || oid || ' ' || xmin FROM pg_catalog.pg_enum
              WHERE enumtypid IN (SELECT oid FROM types)
            UNION ALL SELECT 'routine ' || oid || ' ' || xmin FROM pg_catalog.pg_proc
              WHERE proname IN (SELECT name FROM names)
            UNION ALL SELECT 'statistics ' || oid || ' ' || xmin FROM pg_catalog.pg_statistic_ext
              WHERE stxname IN (SELECT name FROM names)
            UNION ALL SELECT 'schema ' || oid || ' ' || xmin FROM pg_catalog.pg_namespace
              WHERE nspname IN (SELECT name FROM names)
            UNION ALL SELECT 'extension ' || oid || ' ' || xmin FROM pg_catalog.pg_extension
              WHERE extname IN (SELECT name FROM names)
            UNION ALL SELECT 'database ' || oid || ' ' || xmin FROM pg_catalog.pg_database
              WHERE datname IN (SELECT name FROM names)
            UNION ALL SELECT 'role ' || oid || ' ' || rolname FROM pg_catalog.pg_roles
              WHERE rolname IN (SELECT name FROM names)
            UNION ALL SELECT 'publication ' || oid || ' ' || xmin FROM pg_catalog.pg_publication
              WHERE pubname IN (SELECT name FROM names)
            ORDER BY 1
            """;

    /** Indexes with one of the names; without their own name, those of a table whose names begin with the table's. */
    private static final String INDEXES =
            """
            SELECT i.indexrelid::regclass::text, i.indisvalid
              FROM pg_catalog.pg_index i
              JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
              JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
             WHERE c.relname = ANY (?)
                OR (NOT i.indisvalid AND t.relname = ANY (?) AND c.relname LIKE t.relname || '\\_%')
             ORDER BY 1
            """;

    private final Connection connection;

    CatalogRows(Connection connection) {
        this.connection = connection;
    }

    String trace(Collection<String> names) throws SQLException {
        return CatalogTrace.of(strings(VERSIONS, names, 1, false));
    }

    /** The names, ready for a statement, of the indexes that are called so. */
    List<String> indexes(Collection<String> names) throws SQLException {
        return strings(INDEXES, names, 2, false);
    }

    /** The names, ready for a statement, of the indexes that are called so and that nobody has completed. */
    List<String> incompleteIndexes(Collection<String> names) throws SQLException {
        return strings(INDEXES, names, 2, true);
    }

    private List<String> strings(String sql, Collection<String> names, int lists, boolean onlyIncomplete)
            throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= lists; i++) {
                statement.setArray(i, connection.createArrayOf("text", names.toArray()));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (!onlyIncomplete || !rows.getBoolean(2)) {
                        found.add(rows.getString(1));
                    }
                }
            }
        }
        return found;
    }
}
