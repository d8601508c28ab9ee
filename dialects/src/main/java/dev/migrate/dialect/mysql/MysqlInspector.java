package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.InspectionScope;
import dev.migrate.dialect.Inspector;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the catalog in one query for each view of {@code information_schema} that is needed, none of them joined.
 *
 * <p>No column that counts rows or pages is asked for: those open the tables.
 */
public class MysqlInspector implements Inspector {
    private final IdentifierRules identifiers;
    private final MysqlTypes types;
    private final CatalogForms forms;
    private final TableLimits limits;

    public MysqlInspector(IdentifierRules identifiers, MysqlTypes types, CatalogForms forms, TableLimits limits) {
        this.identifiers = identifiers;
        this.types = types;
        this.forms = forms;
        this.limits = limits;
    }

    protected final CatalogForms forms() {
        return forms;
    }

    @Override
    public Catalog inspect(Connection connection, InspectionScope scope) throws SQLException {
        CatalogQuery query = CatalogQuery.of(connection, scope);
        Map<ObjectName, CatalogTable> tables = CatalogTables.read(query, historyRule());
        CatalogColumns.read(query, forms, types, tables, spatialReference());
        CatalogIndexes.read(query, forms, tables, hasExpressionIndexes());
        CatalogForeignKeys.read(query, tables);
        readChecks(query, tables);
        List<Sequence> sequences = new ArrayList<>(sequences(query));
        List<Table> found = new ArrayList<>(tables.size());
        for (CatalogTable catalogTable : tables.values()) {
            Table table = catalogTable.table(limits);
            if (isSequence(table)) {
                sequences.add(SequenceTable.sequence(table.name()));
            } else {
                found.add(table);
            }
        }
        return new Catalog(
                Schema.of(found, sequences, List.of()),
                query.defaultSchema(),
                CatalogDependents.read(query, identifiers, tables),
                Map.of());
    }

    protected boolean hasExpressionIndexes() {
        return true;
    }

    /** What tells a column's spatial reference system, as SQL on {@code information_schema.COLUMNS}. */
    protected String spatialReference() {
        return "SRS_ID";
    }

    /** What tells whether the server changes tables that keep their history, as SQL; MySQL has no such tables. */
    protected String historyRule() {
        return "NULL";
    }

    protected boolean isSequence(Table table) {
        return SequenceTable.isOne(table);
    }

    protected void readChecks(CatalogQuery query, Map<ObjectName, CatalogTable> tables) throws SQLException {
        CatalogChecks.read(query, forms, tables);
    }

    /** The sequences that are objects of their own; MySQL has none. */
    protected List<Sequence> sequences(CatalogQuery query) throws SQLException {
        return List.of();
    }
}
