package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Dependent;
import dev.migrate.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Views, rules and triggers, with what they use. */
final class CatalogDependents {
    private static final String QUERY =
            """
            WITH object AS MATERIALIZED (
                SELECT CASE c.relkind WHEN 'v' THEN 'VIEW' ELSE 'MATERIALIZED_VIEW' END AS kind, c.oid AS id,
                       n.nspname AS schema, c.relname AS name, 'pg_catalog.pg_rewrite'::pg_catalog.regclass AS class,
                       r.oid AS depending, c.oid AS relation, pg_catalog.pg_get_viewdef(c.oid) AS definition
                  FROM pg_catalog.pg_class c
                  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                  JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid AND r.rulename = '_RETURN'
                 WHERE c.relkind IN ('v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                UNION ALL
                SELECT 'RULE', r.oid, n.nspname, r.rulename, 'pg_catalog.pg_rewrite'::pg_catalog.regclass, r.oid,
                       r.ev_class, pg_catalog.pg_get_ruledef(r.oid)
                  FROM pg_catalog.pg_rewrite r
                  JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
                  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                 WHERE r.rulename <> '_RETURN' AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                UNION ALL
                SELECT 'TRIGGER', t.oid, n.nspname, t.tgname, 'pg_catalog.pg_trigger'::pg_catalog.regclass, t.oid,
                       t.tgrelid, pg_catalog.pg_get_triggerdef(t.oid)
                  FROM pg_catalog.pg_trigger t
                  JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
                  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                 WHERE NOT t.tgisinternal
            )
            SELECT o.kind, o.id, o.schema, o.name, n.nspname, c.relname, a.attname,
                   o.definition,
                   v.relname AS on_name, v.reloptions, v.relispopulated,
                   pg_catalog.obj_description(o.id, 'pg_class') AS comment,
                   CASE WHEN o.kind LIKE '%VIEW' AND v.relowner <> (SELECT u.oid FROM pg_catalog.pg_roles u
                                                                     WHERE u.rolname = current_user)
                        THEN pg_catalog.pg_get_userbyid(v.relowner) END AS owner,
                   CASE WHEN o.kind LIKE '%VIEW' THEN
                       (SELECT pg_catalog.array_agg(pg_catalog.format('%s TO %s%s', g.privilege_type,
                                    CASE g.grantee WHEN 0 THEN 'PUBLIC'
                                         ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(g.grantee)) END,
                                    CASE WHEN g.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END))
                          FROM pg_catalog.aclexplode(v.relacl) g WHERE g.grantee <> v.relowner) END AS grants,
                   CASE WHEN o.kind = 'MATERIALIZED_VIEW' THEN
                       (SELECT pg_catalog.array_agg(pg_catalog.pg_get_indexdef(i.indexrelid) ORDER BY i.indexrelid)
                          FROM pg_catalog.pg_index i WHERE i.indrelid = o.id) END AS indexes
              FROM object o
              JOIN pg_catalog.pg_class v ON v.oid = o.relation
              JOIN pg_catalog.pg_depend d ON d.classid = o.class AND d.objid = o.depending
                   AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                   AND (d.refobjid <> o.id OR o.kind NOT LIKE '%VIEW')
              JOIN pg_catalog.pg_class c ON c.oid = d.refobjid AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid AND d.refobjsubid > 0
             ORDER BY o.id, d.refobjid, d.refobjsubid
            """;

    /** A dependent while its uses are gathered. */
    private static final class Entry {
        private final Dependent.Kind kind;
        private final ObjectName name;
        private final String sql;
        private final ObjectName on;
        private final List<String> afterwards;
        private final Map<ObjectName, Set<String>> uses = new LinkedHashMap<>();

        Entry(Dependent.Kind kind, ObjectName name, String sql, ObjectName on, List<String> afterwards) {
            this.kind = kind;
            this.name = name;
            this.sql = sql;
            this.on = on;
            this.afterwards = afterwards;
        }

        Dependent dependent() {
            Map<ObjectName, List<String>> columns = new LinkedHashMap<>();
            uses.forEach((table, names) -> columns.put(table, List.copyOf(names)));
            boolean view = kind == Dependent.Kind.VIEW || kind == Dependent.Kind.MATERIALIZED_VIEW;
            return new Dependent(kind, name, columns, sql, view ? null : on, afterwards);
        }
    }

    private final CatalogQuery query;
    private final PostgresqlIdentifiers identifiers;
    private final Map<Long, Entry> dependents = new LinkedHashMap<>();

    private CatalogDependents(CatalogQuery query, PostgresqlIdentifiers identifiers) {
        this.query = query;
        this.identifiers = identifiers;
    }

    /** In an order in which they can be created. */
    static List<Dependent> read(CatalogQuery query, PostgresqlIdentifiers identifiers) throws SQLException {
        CatalogDependents dependents = new CatalogDependents(query, identifiers);
        query.read(QUERY, dependents::read);
        return new DependentOrder(dependents.dependents.values().stream()
                        .map(Entry::dependent)
                        .toList())
                .sorted();
    }

    private void read(ResultSet row) throws SQLException {
        long id = row.getLong(2);
        Entry entry = dependents.get(id);
        if (entry == null) {
            entry = entry(row);
            dependents.put(id, entry);
        }
        Set<String> columns = entry.uses.computeIfAbsent(
                query.name(row.getString(5), row.getString(6)), table -> new LinkedHashSet<>());
        if (row.getString(7) != null) {
            columns.add(row.getString(7));
        }
    }

    private Entry entry(ResultSet row) throws SQLException {
        Dependent.Kind kind = Dependent.Kind.valueOf(row.getString(1));
        ObjectName name = query.name(row.getString(3), row.getString(4));
        ObjectName on = query.name(row.getString(3), row.getString(9));
        String definition = withoutSemicolon(row.getString(8));
        boolean materialized = kind == Dependent.Kind.MATERIALIZED_VIEW;
        if (!materialized && kind != Dependent.Kind.VIEW) {
            return new Entry(kind, name, definition, on, List.of());
        }
        List<String> options = CatalogQuery.texts(row, 10);
        String create = "CREATE " + (materialized ? "MATERIALIZED VIEW " : "VIEW ") + identifiers.quote(name)
                + (options.isEmpty() ? "" : " WITH (" + String.join(", ", options) + ")")
                + " AS\n" + definition
                + (materialized && !row.getBoolean(11) ? "\nWITH NO DATA" : "");
        return new Entry(kind, name, create, on, afterwards(materialized, name, row));
    }

    private List<String> afterwards(boolean materialized, ObjectName name, ResultSet row) throws SQLException {
        String object = (materialized ? "MATERIALIZED VIEW " : "VIEW ") + identifiers.quote(name);
        List<String> statements = new ArrayList<>(CatalogQuery.texts(row, 15));
        if (row.getString(12) != null) {
            statements.add("COMMENT ON " + object + " IS '" + row.getString(12).replace("'", "''") + "'");
        }
        for (String grant : CatalogQuery.texts(row, 14)) {
            statements.add("GRANT "
                    + grant.replaceFirst(" ", " ON " + Matcher.quoteReplacement(identifiers.quote(name)) + " "));
        }
        if (row.getString(13) != null) {
            statements.add("ALTER " + object + " OWNER TO " + identifiers.quote(row.getString(13)));
        }
        return statements;
    }

    private static String withoutSemicolon(String definition) {
        String stripped = definition.strip();
        return stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
