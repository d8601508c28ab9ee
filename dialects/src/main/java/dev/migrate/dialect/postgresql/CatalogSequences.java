package dev.migrate.dialect.postgresql;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sequences: those that stand alone, and those that count a column. */
final class CatalogSequences {
    private static final String QUERY =
            """
            SELECT c.relnamespace, n.nspname, c.relname, pg_catalog.format_type(s.seqtypid, NULL) AS type,
                   s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
                   o.refobjid, o.refobjsubid, a.attidentity,
                   EXISTS (SELECT 1 FROM pg_catalog.pg_depend e
                            WHERE e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND e.objid = c.oid
                              AND e.deptype = 'e') AS of_extension,
                   v.oid IS NOT NULL AND EXISTS (
                       SELECT 1 FROM pg_catalog.pg_depend u
                        WHERE u.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass AND u.objid = v.oid
                          AND u.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                          AND u.refobjid = c.oid) AS is_default
              FROM pg_catalog.pg_sequence s
              JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              LEFT JOIN pg_catalog.pg_depend o ON o.objid = c.oid AND o.objsubid = 0 AND o.deptype IN ('a', 'i')
                        AND o.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                        AND o.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
              LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = o.refobjid AND a.attnum = o.refobjsubid
              LEFT JOIN pg_catalog.pg_attrdef v ON v.adrelid = o.refobjid AND v.adnum = o.refobjsubid
             WHERE c.relpersistence <> 't'
             ORDER BY c.oid
            """;

    private final CatalogQuery query;
    private final List<Sequence> sequences = new ArrayList<>();
    private final Map<Long, Map<Integer, Identity>> identities = new HashMap<>();
    private final Map<Long, Map<Integer, ObjectName>> serials = new HashMap<>();

    private CatalogSequences(CatalogQuery query) {
        this.query = query;
    }

    static CatalogSequences read(CatalogQuery query) throws SQLException {
        CatalogSequences sequences = new CatalogSequences(query);
        query.read(QUERY, sequences::read);
        return sequences;
    }

    /** Those that belong to no column. */
    List<Sequence> sequences() {
        return sequences;
    }

    /** The others, by table and column number. */
    Map<Long, Map<Integer, Identity>> identities() {
        return identities;
    }

    /** The names of the sequences behind serial columns, by table and column number. */
    Map<Long, Map<Integer, ObjectName>> serials() {
        return serials;
    }

    private void read(ResultSet row) throws SQLException {
        ColumnType type = ColumnType.parse(row.getString(4));
        ObjectName name = query.name(row.getString(2), row.getString(3));
        SequenceOptions options = SequenceLimits.canonical(options(row), type);
        String identity = row.getString(13);
        if (identity != null && (!identity.isEmpty() || row.getBoolean(15))) {
            Identity.Mode mode =
                    switch (identity) {
                        case "a" -> Identity.Mode.ALWAYS;
                        case "d" -> Identity.Mode.BY_DEFAULT;
                        default -> Identity.Mode.SERIAL;
                    };
            put(identities, row, new Identity(mode, options));
            if (mode == Identity.Mode.SERIAL) {
                put(serials, row, name);
            }
        } else if (query.reads(row.getLong(1))
                && !row.getBoolean(14)
                && query.scope().tables().test(name)) {
            sequences.add(new Sequence(name, type.name().equals("bigint") ? null : type, options));
        }
    }

    private static <T> void put(Map<Long, Map<Integer, T>> map, ResultSet row, T value) throws SQLException {
        map.computeIfAbsent(row.getLong(11), table -> new HashMap<>()).put(row.getInt(12), value);
    }

    private static SequenceOptions options(ResultSet row) throws SQLException {
        return new SequenceOptions(
                row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9), row.getBoolean(10));
    }
}
