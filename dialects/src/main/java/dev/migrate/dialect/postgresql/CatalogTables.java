package dev.migrate.dialect.postgresql;

import dev.migrate.schema.Column;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables and their columns. */
final class CatalogTables {
    // Partitions are left alone; so is what an extension brought along.
    private static final String RELATIONS =
            """
            SELECT c.oid, c.relnamespace, c.relname, d.description, p.partattrs::text,
                   c.relhassubclass,
                   ARRAY(SELECT h.inhparent FROM pg_catalog.pg_inherits h
                          WHERE h.inhrelid = c.oid ORDER BY h.inhseqno)::text AS parents,
                   CASE WHEN c.relreplident = 'i'
                        THEN (SELECT i.indkey::text FROM pg_catalog.pg_index i
                               WHERE i.indrelid = c.oid AND i.indisreplident) END AS replica_identity
              FROM pg_catalog.pg_class c
              LEFT JOIN pg_catalog.pg_description d ON d.objoid = c.oid AND d.objsubid = 0
                        AND d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
              LEFT JOIN pg_catalog.pg_partitioned_table p ON p.partrelid = c.oid
             WHERE c.relnamespace = ANY (?::oid[]) AND c.relkind IN ('r', 'p') AND NOT c.relispartition
               AND c.relpersistence <> 't'
               AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend e
                                WHERE e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND e.objid = c.oid
                                  AND e.deptype = 'e')
            """;

    private static final String COLUMNS =
            """
            SELECT a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod,
                   CASE WHEN a.atttypid >= 16384
                        THEN pg_catalog.format_type(a.atttypid, a.atttypmod) END AS written_type,
                   a.attnotnull, a.attidentity, a.attgenerated, a.attcollation, l.collname,
                   CASE WHEN a.atthasdef THEN pg_catalog.pg_get_expr(v.adbin, v.adrelid) END AS expression,
                   d.description
              FROM pg_catalog.pg_attribute a
              JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
              LEFT JOIN pg_catalog.pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
              LEFT JOIN pg_catalog.pg_collation l ON l.oid = a.attcollation
              LEFT JOIN pg_catalog.pg_description d ON d.objoid = a.attrelid AND d.objsubid = a.attnum
                        AND d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass
             WHERE a.attnum > 0 AND NOT a.attisdropped
               AND c.relnamespace = ANY (?::oid[]) AND c.relkind IN ('r', 'p') AND NOT c.relispartition
               AND c.relpersistence <> 't'
             ORDER BY a.attrelid, a.attnum
            """;

    /** A table while its parts are gathered. */
    static final class Entry {
        private final ObjectName name;
        private final @Nullable String comment;
        private final @Nullable List<Long> partitionKey;
        private final boolean isInherited;
        private final List<Long> parentOids;
        private final List<ObjectName> parents = new ArrayList<>();
        private final List<Long> replicaIdentity;
        private final Map<Integer, Column> columns = new LinkedHashMap<>();
        private final Map<Integer, Long> collations = new HashMap<>();

        Entry(
                ObjectName name,
                @Nullable String comment,
                @Nullable List<Long> partitionKey,
                boolean isInherited,
                List<Long> parentOids,
                List<Long> replicaIdentity) {
            this.name = name;
            this.comment = comment;
            this.partitionKey = partitionKey;
            this.isInherited = isInherited;
            this.parentOids = List.copyOf(parentOids);
            this.replicaIdentity = List.copyOf(replicaIdentity);
        }

        ObjectName name() {
            return name;
        }

        @Nullable
        String comment() {
            return comment;
        }

        /** What binds it to other tables, and what its rows are told apart by elsewhere. */
        SortedMap<String, String> options() {
            SortedMap<String, String> options = new TreeMap<>();
            if (partitionKey != null) {
                List<Long> columns =
                        partitionKey.stream().filter(number -> number > 0).toList();
                options.putAll(BoundTables.partitioned(names(columns)));
            } else if (isInherited || !parentOids.isEmpty()) {
                options.putAll(BoundTables.inheriting(parents));
            }
            if (!replicaIdentity.isEmpty()) {
                options.putAll(ReplicaIdentity.option(names(replicaIdentity)));
            }
            return options;
        }

        List<Column> columns() {
            return List.copyOf(columns.values());
        }

        Column column(long number) {
            Column column = columns.get((int) number);
            if (column == null) {
                throw new IllegalArgumentException(name + " has no column " + number);
            }
            return column;
        }

        List<String> names(List<Long> numbers) {
            return numbers.stream().map(number -> column(number).name()).toList();
        }

        /** 0 is none. */
        long collation(long column) {
            return collations.getOrDefault((int) column, 0L);
        }

        boolean hasCollation(long collation) {
            return collations.containsValue(collation);
        }
    }

    private final CatalogQuery query;
    private final CatalogTypes types;
    private final Map<Long, Map<Integer, Identity>> identities;
    private final PostgresqlSpelling spelling;
    private final Map<Long, Entry> tables = new LinkedHashMap<>();

    private CatalogTables(
            CatalogQuery query,
            CatalogTypes types,
            Map<Long, Map<Integer, Identity>> identities,
            PostgresqlSpelling spelling) {
        this.query = query;
        this.types = types;
        this.identities = identities;
        this.spelling = spelling;
    }

    /** @param identities the counters that belong to columns, by table and column number */
    static Map<Long, Entry> read(
            CatalogQuery query,
            CatalogTypes types,
            Map<Long, Map<Integer, Identity>> identities,
            PostgresqlSpelling spelling)
            throws SQLException {
        CatalogTables tables = new CatalogTables(query, types, identities, spelling);
        query.read(RELATIONS, tables::readRelation);
        tables.nameParents();
        query.read(COLUMNS, tables::readColumn);
        return tables.tables;
    }

    private void readRelation(ResultSet row) throws SQLException {
        ObjectName name = query.name(query.schema(row.getLong(2)), row.getString(3));
        if (query.scope().tables().test(name)) {
            String partitionKey = row.getString(5);
            tables.put(
                    row.getLong(1),
                    new Entry(
                            name,
                            row.getString(4),
                            partitionKey == null ? null : CatalogQuery.numbers(partitionKey),
                            row.getBoolean(6),
                            CatalogQuery.numbers(row.getString(7)),
                            CatalogQuery.numbers(row.getString(8))));
        }
    }

    /** Those outside of what is read stay unnamed. */
    private void nameParents() {
        for (Entry table : tables.values()) {
            table.parentOids.stream()
                    .map(tables::get)
                    .filter(Objects::nonNull)
                    .forEach(parent -> table.parents.add(parent.name));
        }
    }

    private void readColumn(ResultSet row) throws SQLException {
        long oid = row.getLong(1);
        Entry table = tables.get(oid);
        if (table == null) {
            return;
        }
        int number = row.getInt(2);
        long type = row.getLong(4);
        long collation = row.getLong(10);
        Column plain = Column.of(row.getString(3), types.columnType(type, row.getInt(5), row.getString(6)))
                .withNullable(!row.getBoolean(7))
                .withComment(row.getString(13))
                .withCollation(types.isDefaultCollation(type, collation) ? null : row.getString(11));
        Identity identity = identities.getOrDefault(oid, Map.of()).get(number);
        table.collations.put(number, collation);
        table.columns.put(number, withValue(plain, identity, row));
    }

    private Column withValue(Column column, @Nullable Identity identity, ResultSet row) throws SQLException {
        String expression = row.getString(12);
        String generated = row.getString(9);
        if (!generated.isEmpty() && expression != null) {
            String written = spelling.expression(expression, Set.of());
            return column.withGenerated(new Generated(written, generated.equals("s")));
        }
        if (identity != null && isCounted(identity, row.getString(8), expression)) {
            return column.withIdentity(identity);
        }
        return expression == null ? column : column.withDefault(spelling.defaultValue(expression, column.type()));
    }

    /** A sequence that a column owns makes it serial only while its default draws from a sequence. */
    private static boolean isCounted(Identity identity, String mode, @Nullable String expression) {
        return switch (identity.mode()) {
            case SERIAL -> mode.isEmpty() && expression != null && expression.startsWith("nextval(");
            default -> !mode.isEmpty();
        };
    }

    /** Which columns, as SQL text, are text whose cast to {@code text} changes nothing. */
    static Set<String> textColumns(List<Column> columns, PostgresqlIdentifiers identifiers) {
        List<String> names = new ArrayList<>();
        for (Column column : columns) {
            boolean text = column.type().name().equals("varchar")
                    || column.type().name().equals("text");
            if (text && column.type().dimensions() == 0) {
                names.add(identifiers.quote(column.name()));
            }
        }
        return Set.copyOf(names);
    }
}
