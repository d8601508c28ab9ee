package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Dependent;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads views and triggers; what they use is told from their text, since the servers do not say. */
final class CatalogDependents {
    private static final String VIEWS =
            """
            SELECT TABLE_SCHEMA, TABLE_NAME, VIEW_DEFINITION, CHECK_OPTION, DEFINER, SECURITY_TYPE
              FROM information_schema.VIEWS
             WHERE TABLE_SCHEMA IN (?)
             ORDER BY TABLE_SCHEMA, TABLE_NAME
            """;
    private static final String TRIGGERS =
            """
            SELECT TRIGGER_SCHEMA, TRIGGER_NAME, EVENT_OBJECT_TABLE, ACTION_TIMING, EVENT_MANIPULATION,
                   ACTION_STATEMENT, DEFINER
              FROM information_schema.TRIGGERS
             WHERE TRIGGER_SCHEMA IN (?)
             ORDER BY TRIGGER_SCHEMA, EVENT_OBJECT_TABLE, ACTION_TIMING, EVENT_MANIPULATION, ACTION_ORDER
            """;

    private final CatalogQuery query;
    private final IdentifierRules identifiers;
    private final Map<String, ObjectName> tablesByName = new HashMap<>();
    private final Map<ObjectName, CatalogTable> tables;
    private final Map<ObjectName, Dependent> views = new TreeMap<>();
    private final List<Dependent> triggers = new ArrayList<>();

    private CatalogDependents(CatalogQuery query, IdentifierRules identifiers, Map<ObjectName, CatalogTable> tables) {
        this.query = query;
        this.identifiers = identifiers;
        this.tables = tables;
        tables.keySet().forEach(name -> tablesByName.put(MysqlIdentifiers.key(name.name()), name));
    }

    /** Each view behind the views that it uses, triggers last. */
    static List<Dependent> read(CatalogQuery query, IdentifierRules identifiers, Map<ObjectName, CatalogTable> tables)
            throws SQLException {
        CatalogDependents dependents = new CatalogDependents(query, identifiers, tables);
        query.read(VIEWS, dependents::readView);
        query.read(TRIGGERS, dependents::readTrigger);
        Set<Dependent> sorted = new LinkedHashSet<>();
        dependents.views.values().forEach(view -> dependents.addBehindUsed(view, sorted));
        sorted.addAll(dependents.triggers);
        return List.copyOf(sorted);
    }

    /** A role without the right to see a view's text is told an empty one. */
    private void readView(ResultSet row) throws SQLException {
        ObjectName name = query.name(row.getString(1), row.getString(2));
        String definition = row.getString(3) == null ? "" : row.getString(3);
        String check = row.getString(4).equals("NONE") ? "" : " WITH " + row.getString(4) + " CHECK OPTION";
        views.put(
                name,
                new Dependent(
                        Dependent.Kind.VIEW,
                        name,
                        ViewColumns.of(definition, query),
                        "CREATE DEFINER=" + account(row.getString(5)) + " SQL SECURITY " + row.getString(6) + " VIEW "
                                + identifiers.quote(name) + " AS " + definition + check));
    }

    private void readTrigger(ResultSet row) throws SQLException {
        ObjectName name = query.name(row.getString(1), row.getString(2));
        ObjectName table = query.name(row.getString(1), row.getString(3));
        String body = row.getString(6);
        triggers.add(new Dependent(
                Dependent.Kind.TRIGGER,
                name,
                new TriggerColumns(tablesByName, tables).of(table, body),
                "CREATE DEFINER=" + account(row.getString(7)) + " TRIGGER " + identifiers.quote(name) + " "
                        + row.getString(4) + " " + row.getString(5) + " ON " + identifiers.quote(table)
                        + " FOR EACH ROW " + body,
                table,
                List.of()));
    }

    /** {@code user@host} with both parts in quotes; the host is what follows the last sign. */
    private static String account(String definer) {
        int at = definer.lastIndexOf('@');
        return at < 0
                ? StringLiteral.of(definer)
                : StringLiteral.of(definer.substring(0, at)) + "@" + StringLiteral.of(definer.substring(at + 1));
    }

    private void addBehindUsed(Dependent view, Set<Dependent> sorted) {
        if (sorted.contains(view)) {
            return;
        }
        for (ObjectName used : view.uses().keySet()) {
            Dependent other = views.get(used);
            if (other != null && !other.equals(view)) {
                addBehindUsed(other, sorted);
            }
        }
        sorted.add(view);
    }
}
