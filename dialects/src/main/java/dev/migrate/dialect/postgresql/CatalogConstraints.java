package dev.migrate.dialect.postgresql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.UniqueConstraint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Primary keys, uniques, foreign keys and checks. NOT NULL has rows of its own since 18, exclusion is left alone. */
final class CatalogConstraints {
    private static final String OUTSIDE_COLUMNS =
            """
            SELECT a.attrelid, a.attnum, a.attname
              FROM pg_catalog.pg_attribute a
             WHERE a.attrelid = ANY (?::oid[]) AND a.attnum > 0
            """;

    /** The constraints of one table. */
    static final class Entry {
        private @Nullable PrimaryKey primaryKey;
        private final List<UniqueConstraint> uniques = new ArrayList<>();
        private final List<ForeignKey> foreignKeys = new ArrayList<>();
        private final List<CheckConstraint> checks = new ArrayList<>();

        @Nullable
        PrimaryKey primaryKey() {
            return primaryKey;
        }

        List<UniqueConstraint> uniques() {
            return uniques;
        }

        List<ForeignKey> foreignKeys() {
            return foreignKeys;
        }

        List<CheckConstraint> checks() {
            return checks;
        }
    }

    /** A foreign key whose referenced columns have no names yet. */
    private record Reference(
            long table,
            String name,
            List<String> columns,
            ObjectName referencedTable,
            long referenced,
            List<Long> referencedColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Deferrability deferrability) {}

    private final CatalogQuery query;
    private final Map<Long, CatalogTables.Entry> tables;
    private final PostgresqlIdentifiers identifiers;
    private final PostgresqlSpelling spelling;
    private final Map<Long, Entry> constraints = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    private CatalogConstraints(
            CatalogQuery query,
            Map<Long, CatalogTables.Entry> tables,
            PostgresqlIdentifiers identifiers,
            PostgresqlSpelling spelling) {
        this.query = query;
        this.tables = tables;
        this.identifiers = identifiers;
        this.spelling = spelling;
    }

    /** By table. */
    static Map<Long, Entry> read(
            CatalogQuery query,
            ServerVersion version,
            Map<Long, CatalogTables.Entry> tables,
            PostgresqlIdentifiers identifiers,
            PostgresqlSpelling spelling)
            throws SQLException {
        CatalogConstraints constraints = new CatalogConstraints(query, tables, identifiers, spelling);
        query.read(sql(version), constraints::read);
        constraints.nameReferences();
        return constraints.constraints;
    }

    private static String sql(ServerVersion version) {
        String nullsNotDistinct = version.atLeast(15) ? "coalesce(i.indnullsnotdistinct, false)" : "false";
        String enforced = version.atLeast(18) ? "k.conenforced" : "true";
        return """
            SELECT k.conrelid, k.conname, k.contype, k.conkey::text, k.condeferrable, k.condeferred,
                   %s AS nulls_not_distinct,
                   CASE WHEN k.contype = 'c' THEN pg_catalog.pg_get_expr(k.conbin, k.conrelid) END AS expression,
                   k.confrelid, n.nspname, r.relname, k.confkey::text, k.confdeltype, k.confupdtype, %s AS enforced
              FROM pg_catalog.pg_constraint k
              JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
              LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = k.conindid AND k.contype = 'u'
              LEFT JOIN pg_catalog.pg_class r ON r.oid = k.confrelid
              LEFT JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace
             WHERE k.contype IN ('p', 'u', 'f', 'c') AND c.relnamespace = ANY (?::oid[])
               AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND k.conparentid = 0
             ORDER BY k.conrelid, k.oid
            """
                .formatted(nullsNotDistinct, enforced);
    }

    private void read(ResultSet row) throws SQLException {
        long oid = row.getLong(1);
        CatalogTables.Entry table = tables.get(oid);
        if (table == null) {
            return;
        }
        Entry entry = constraints.computeIfAbsent(oid, key -> new Entry());
        String name = row.getString(2);
        List<String> columns = table.names(CatalogQuery.numbers(row.getString(4)));
        switch (row.getString(3)) {
            case "p" -> entry.primaryKey = new PrimaryKey(name, columns);
            case "u" -> entry.uniques.add(new UniqueConstraint(name, columns, row.getBoolean(7), deferrability(row)));
            case "c" ->
                entry.checks.add(new CheckConstraint(
                        name,
                        spelling.expression(row.getString(8), CatalogTables.textColumns(table.columns(), identifiers)),
                        row.getBoolean(15)));
            default -> references.add(reference(oid, name, columns, row));
        }
    }

    private Reference reference(long table, String name, List<String> columns, ResultSet row) throws SQLException {
        return new Reference(
                table,
                name,
                columns,
                query.name(row.getString(10), row.getString(11)),
                row.getLong(9),
                CatalogQuery.numbers(row.getString(12)),
                action(row.getString(13)),
                action(row.getString(14)),
                deferrability(row));
    }

    private static Deferrability deferrability(ResultSet row) throws SQLException {
        if (!row.getBoolean(5)) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.getBoolean(6) ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }

    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    /** Asks once more if keys refer to tables outside of what is read. */
    private void nameReferences() throws SQLException {
        Map<Long, Map<Long, String>> outside = new HashMap<>();
        long[] unknown = references.stream()
                .mapToLong(Reference::referenced)
                .filter(oid -> !tables.containsKey(oid))
                .distinct()
                .toArray();
        if (unknown.length > 0) {
            query.read(OUTSIDE_COLUMNS, LongStream.of(unknown), row -> outside.computeIfAbsent(
                            row.getLong(1), key -> new HashMap<>())
                    .put(row.getLong(2), row.getString(3)));
        }
        for (Reference key : references) {
            CatalogTables.Entry table = tables.get(key.referenced());
            List<String> referenced = table == null
                    ? key.referencedColumns().stream()
                            .map(outside.getOrDefault(key.referenced(), Map.of())::get)
                            .toList()
                    : table.names(key.referencedColumns());
            constraints
                    .computeIfAbsent(key.table(), oid -> new Entry())
                    .foreignKeys
                    .add(new ForeignKey(
                            key.name(),
                            key.columns(),
                            key.referencedTable(),
                            referenced,
                            key.onDelete(),
                            key.onUpdate(),
                            key.deferrability()));
        }
    }
}
