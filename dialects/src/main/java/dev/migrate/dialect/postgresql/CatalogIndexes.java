package dev.migrate.dialect.postgresql;

import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ServerVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The indexes that are not part of a constraint, built from the catalog's arrays: {@code pg_get_indexdef} is the most
 * expensive function there is and is asked for expressions alone.
 */
final class CatalogIndexes {
    /**
     * What an index covers whose {@code CREATE INDEX CONCURRENTLY} failed: no row at all, so that whoever compares
     * drops it and builds it again.
     */
    private static final String INVALID = "false";

    /** {@code pg_collation}'s row for the database's own collation. */
    private static final long DEFAULT_COLLATION = 100;

    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    private final Map<Long, CatalogTables.Entry> tables;
    private final PostgresqlIdentifiers identifiers;
    private final PostgresqlSpelling spelling;
    private final Map<Long, List<Index>> indexes = new HashMap<>();

    private CatalogIndexes(
            Map<Long, CatalogTables.Entry> tables, PostgresqlIdentifiers identifiers, PostgresqlSpelling spelling) {
        this.tables = tables;
        this.identifiers = identifiers;
        this.spelling = spelling;
    }

    /** By table. */
    static Map<Long, List<Index>> read(
            CatalogQuery query,
            ServerVersion version,
            Map<Long, CatalogTables.Entry> tables,
            PostgresqlIdentifiers identifiers,
            PostgresqlSpelling spelling)
            throws SQLException {
        CatalogIndexes indexes = new CatalogIndexes(tables, identifiers, spelling);
        query.read(sql(version), indexes::read);
        return indexes.indexes;
    }

    private static String sql(ServerVersion version) {
        String nullsNotDistinct = version.atLeast(15) ? "i.indnullsnotdistinct" : "false";
        return """
            WITH special AS (SELECT pg_catalog.array_agg(o.oid) AS classes
                               FROM pg_catalog.pg_opclass o WHERE NOT o.opcdefault)
            SELECT i.indrelid, c.relname, m.amname, i.indisunique, i.indisvalid, i.indnkeyatts,
                   i.indkey::text, i.indoption::text, %s AS nulls_not_distinct,
                   CASE WHEN i.indpred IS NOT NULL THEN pg_catalog.pg_get_expr(i.indpred, i.indrelid) END AS predicate,
                   CASE WHEN i.indexprs IS NOT NULL THEN
                        (SELECT pg_catalog.array_agg(pg_catalog.pg_get_indexdef(i.indexrelid, k, false) ORDER BY k)
                           FROM pg_catalog.generate_series(1, i.indnkeyatts) k WHERE i.indkey[k - 1] = 0)
                    END AS expressions,
                   CASE WHEN i.indclass::oid[] && special.classes THEN
                        (SELECT pg_catalog.array_agg(CASE WHEN o.opcdefault THEN '' ELSE o.opcname::text END ORDER BY k.n)
                           FROM pg_catalog.unnest(i.indclass::oid[]) WITH ORDINALITY k (class, n)
                           JOIN pg_catalog.pg_opclass o ON o.oid = k.class)
                    END AS operator_classes,
                   i.indcollation::text,
                   (SELECT pg_catalog.array_agg(l.collname::text ORDER BY k.n)
                      FROM pg_catalog.unnest(i.indcollation::oid[]) WITH ORDINALITY k (id, n)
                      JOIN pg_catalog.pg_collation l ON l.oid = k.id
                     WHERE k.id NOT IN (0, 100)) AS collations
              FROM pg_catalog.pg_index i
              CROSS JOIN special
              JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
              JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
              JOIN pg_catalog.pg_am m ON m.oid = c.relam
             WHERE t.relnamespace = ANY (?::oid[]) AND t.relkind IN ('r', 'p') AND NOT t.relispartition AND i.indislive
               AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_constraint k
                                WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
             ORDER BY i.indrelid, i.indexrelid
            """
                .formatted(nullsNotDistinct);
    }

    private void read(ResultSet row) throws SQLException {
        CatalogTables.Entry table = tables.get(row.getLong(1));
        if (table == null) {
            return;
        }
        List<Long> columns = CatalogQuery.numbers(row.getString(7));
        int keys = row.getInt(6);
        String method = row.getString(3);
        indexes.computeIfAbsent(row.getLong(1), oid -> new ArrayList<>())
                .add(new Index(
                        row.getString(2),
                        parts(table, columns.subList(0, keys), row),
                        row.getBoolean(4),
                        method.equals("btree") ? null : method,
                        table.names(columns.subList(keys, columns.size())),
                        row.getBoolean(5) ? predicate(table, row.getString(10)) : INVALID,
                        row.getBoolean(9)));
    }

    private @Nullable String predicate(CatalogTables.Entry table, @Nullable String deparsed) {
        return deparsed == null ? null : spelling.expression(deparsed, textColumns(table));
    }

    private Set<String> textColumns(CatalogTables.Entry table) {
        return CatalogTables.textColumns(table.columns(), identifiers);
    }

    private List<IndexPart> parts(CatalogTables.Entry table, List<Long> columns, ResultSet row) throws SQLException {
        List<Long> options = CatalogQuery.numbers(row.getString(8));
        List<Long> collations = CatalogQuery.numbers(row.getString(13));
        List<String> classes = CatalogQuery.texts(row, 12);
        List<String> expressions = new ArrayList<>(CatalogQuery.texts(row, 11));
        List<String> collationNames = new ArrayList<>(CatalogQuery.texts(row, 14));
        List<IndexPart> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            IndexPart key = columns.get(i) == 0
                    ? IndexPart.expression(spelling.expression(expressions.remove(0), Set.of()))
                    : IndexPart.column(table.column(columns.get(i)).name());
            long option = options.get(i);
            boolean descending = (option & DESCENDING) != 0;
            long collation = collations.get(i);
            String collationName =
                    collation == 0 ? null : collation == DEFAULT_COLLATION ? "default" : collationNames.remove(0);
            String operatorClass = classes.isEmpty() ? "" : classes.get(i);
            parts.add(key.withOrder(descending, nulls(descending, (option & NULLS_FIRST) != 0))
                    .withCollation(isColumns(table, columns.get(i), collation) ? null : collationName)
                    .withOperatorClass(operatorClass.isEmpty() ? null : operatorClass));
        }
        return parts;
    }

    /** Null where the order is the usual one: nulls count as larger than everything else. */
    private static IndexPart.@Nullable NullsOrder nulls(boolean descending, boolean first) {
        if (first == descending) {
            return null;
        }
        return first ? IndexPart.NullsOrder.FIRST : IndexPart.NullsOrder.LAST;
    }

    /** Whether the collation is the column's own; of an expression, that of any column that it may be made of. */
    private static boolean isColumns(CatalogTables.Entry table, long column, long collation) {
        return column == 0
                ? collation == DEFAULT_COLLATION || table.hasCollation(collation)
                : table.collation(column) == collation;
    }
}
