package dev.migrate.conformance.dump;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the functions say with which PostgreSQL's own {@code pg_dump} writes definitions. */
final class PostgresqlDump implements EngineDump {
    private static final String COLUMNS =
            """
            SELECT a.attrelid::regclass::text,
                   concat_ws(' ', 'column', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
                       'collate ' || CASE WHEN a.attcollation <> y.typcollation THEN a.attcollation::regcollation::text END,
                       CASE WHEN a.attnotnull THEN 'not null' END,
                       'identity ' || nullif(a.attidentity::text, ''),
                       'generated ' || nullif(a.attgenerated::text, ''),
                       'default ' || pg_get_expr(d.adbin, d.adrelid),
                       'storage ' || nullif(a.attstorage, y.typstorage)::text,
                       'statistics ' || nullif(nullif(a.attstattarget, -1), 0),
                       'options ' || a.attoptions::text,
                       'inherited ' || nullif(a.attinhcount, 0),
                       'grants ' || a.attacl::text,
                       'comment ' || quote_literal(col_description(a.attrelid, a.attnum)))
              FROM pg_attribute a
              JOIN pg_type y ON y.oid = a.atttypid
              JOIN mine c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p', 'f')
              LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
             WHERE a.attnum > 0 AND NOT a.attisdropped
            """;
    private static final String TABLES =
            """
            SELECT c.oid::regclass::text,
                   concat_ws(' ', c.relkind::text, c.relpersistence::text, c.reloptions::text,
                       'identified by ' || nullif(c.relreplident, 'd')::text,
                       'row security ' || nullif(c.relrowsecurity, false)::text,
                       'grants ' || c.relacl::text,
                       'partitioned ' || CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END,
                       'partition ' || pg_get_expr(c.relpartbound, c.oid),
                       'inherits ' || (SELECT string_agg(i.inhparent::regclass::text, ', ' ORDER BY 1)
                                         FROM pg_inherits i WHERE i.inhrelid = c.oid),
                       'view ' || CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END,
                       'comment ' || quote_literal(obj_description(c.oid, 'pg_class')))
              FROM mine c
             WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f')
            """;
    /** Rules of their own since version 18; the column says it already. */
    private static final String NOT_NULLS = "n";

    private static final String CONSTRAINTS =
            """
            SELECT k.conrelid::regclass::text, 'constraint ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid)
              FROM pg_constraint k
              JOIN mine c ON c.oid = k.conrelid
             WHERE k.contype <> '%s'
            """
                    .formatted(NOT_NULLS);
    private static final String INDEXES =
            """
            SELECT i.indrelid::regclass::text,
                   concat_ws(' ', pg_get_indexdef(i.indexrelid),
                       'clustered ' || nullif(i.indisclustered, false), 'identity ' || nullif(i.indisreplident, false))
              FROM pg_index i
              JOIN mine c ON c.oid = i.indrelid
            """;
    private static final String SEQUENCES =
            """
            SELECT s.seqrelid::regclass::text,
                   concat_ws(' ', 'sequence', format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin,
                       s.seqmax, s.seqcache, s.seqcycle, d.deptype::text, d.refobjid::regclass::text, a.attname)
              FROM pg_sequence s
              JOIN mine c ON c.oid = s.seqrelid
              LEFT JOIN pg_depend d
                ON d.classid = 'pg_class'::regclass AND d.objid = s.seqrelid AND d.deptype IN ('a', 'i')
              LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
            """;
    private static final String ENUMS =
            """
            SELECT e.enumtypid::regtype::text, 'enum ' || string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
              FROM pg_enum e
              JOIN pg_type y ON y.oid = e.enumtypid
              JOIN pg_namespace n ON n.oid = y.typnamespace AND n.nspname = ANY ((SELECT schemas FROM wanted)::text[])
             GROUP BY e.enumtypid
            """;
    private static final String BESIDE =
            """
            SELECT t.tgrelid::regclass::text, concat_ws(' ', pg_get_triggerdef(t.oid), t.tgenabled)
              FROM pg_trigger t
              JOIN mine c ON c.oid = t.tgrelid
             WHERE NOT t.tgisinternal
            UNION ALL
            SELECT r.ev_class::regclass::text, concat_ws(' ', pg_get_ruledef(r.oid), r.ev_enabled)
              FROM pg_rewrite r
              JOIN mine c ON c.oid = r.ev_class
             WHERE r.rulename <> '_RETURN'
            UNION ALL
            SELECT p.polrelid::regclass::text,
                   concat_ws(' ', 'policy', p.polname, p.polcmd, pg_get_expr(p.polqual, p.polrelid),
                       pg_get_expr(p.polwithcheck, p.polrelid))
              FROM pg_policy p
              JOIN mine c ON c.oid = p.polrelid
            UNION ALL
            SELECT s.stxrelid::regclass::text, pg_get_statisticsobjdef(s.oid)
              FROM pg_statistic_ext s
              JOIN mine c ON c.oid = s.stxrelid
            """;
    private static final String ALL =
            """
            WITH wanted AS (SELECT ?::text[] AS schemas),
                 mine AS (SELECT c.* FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, wanted w
                           WHERE n.nspname = ANY (w.schemas))
            """
                    + String.join("UNION ALL\n", COLUMNS, TABLES, CONSTRAINTS, INDEXES, SEQUENCES, ENUMS, BESIDE)
                    + "ORDER BY 1, 2";

    private static final String TYPES = "character varying|text|bpchar|character|numeric|integer|bigint|smallint|real"
            + "|double precision|jsonb?|date|timestamp(?:tz| with(?:out)? time zone)?";
    private static final Pattern CAST =
            Pattern.compile("('(?:[^']|'')*'|\\]\\)?)::(?:" + TYPES + ")(?:\\([\\d,]+\\))?(?:\\[\\])?(?![\\w])");
    private static final Pattern PARENTHESES = Pattern.compile("(?<![\\w\"])\\(('(?:[^']|'')*')\\)");

    @Override
    public SortedMap<String, List<String>> objects(Connection connection, List<String> schemas) throws SQLException {
        SortedMap<String, List<String>> objects = new TreeMap<>();
        Array names = connection.createArrayOf("text", schemas.toArray());
        try (PreparedStatement statement = connection.prepareStatement(ALL)) {
            statement.setArray(1, names);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    objects.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                            .add(withoutCasts(row.getString(2)));
                }
            }
        }
        return objects;
    }

    /** A literal keeps the type of the column that it stood beside at first, though the column's may change. */
    private static String withoutCasts(String line) {
        String before = line;
        String plain = CAST.matcher(before).replaceAll("$1");
        while (!plain.equals(before)) {
            before = plain;
            plain = CAST.matcher(PARENTHESES.matcher(before).replaceAll("$1")).replaceAll("$1");
        }
        return plain.replaceAll("\\(\\((ARRAY\\[[^\\]]*\\])\\)\\)", "($1)");
    }
}
