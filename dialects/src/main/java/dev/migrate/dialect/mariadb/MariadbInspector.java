package dev.migrate.dialect.mariadb;

import dev.migrate.dialect.mysql.CatalogQuery;
import dev.migrate.dialect.mysql.CatalogTable;
import dev.migrate.dialect.mysql.MysqlInspector;
import dev.migrate.dialect.mysql.MysqlTypes;
import dev.migrate.dialect.mysql.TableLimits;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** MariaDB's own: checks that know their table, JSON that is text with a check, and sequences. */
final class MariadbInspector extends MysqlInspector {
    private static final String CHECKS =
            """
            SELECT CONSTRAINT_SCHEMA, TABLE_NAME, CONSTRAINT_NAME, LEVEL, CHECK_CLAUSE
              FROM information_schema.CHECK_CONSTRAINTS
             WHERE CONSTRAINT_SCHEMA IN (?)
             ORDER BY CONSTRAINT_SCHEMA, TABLE_NAME, CONSTRAINT_NAME
            """;
    private static final String SEQUENCES =
            """
            SELECT TABLE_SCHEMA, TABLE_NAME
              FROM information_schema.TABLES
             WHERE TABLE_SCHEMA IN (?) AND TABLE_TYPE = 'SEQUENCE'
            """;

    private final IdentifierRules identifiers;

    MariadbInspector(IdentifierRules identifiers, MysqlTypes types, MariadbForms forms, TableLimits limits) {
        super(identifiers, types, forms, limits);
        this.identifiers = identifiers;
    }

    @Override
    protected boolean hasExpressionIndexes() {
        return false;
    }

    /** The server checks nothing by it. */
    @Override
    protected String spatialReference() {
        return "NULL";
    }

    @Override
    protected String historyRule() {
        return "@@system_versioning_alter_history";
    }

    @Override
    protected boolean isSequence(Table table) {
        return false;
    }

    /** A column's own check bears the column's name. */
    @Override
    protected void readChecks(CatalogQuery query, Map<ObjectName, CatalogTable> tables) throws SQLException {
        query.read(CHECKS, row -> {
            CatalogTable table = tables.get(query.name(row.getString(1), row.getString(2)));
            String name = row.getString(3);
            String expression = row.getString(5);
            boolean json = table != null
                    && row.getString(4).equals("Column")
                    && JsonColumns.adopt(table.columns(), expression);
            if (table != null && !json) {
                table.add(new CheckConstraint(name, forms().expression(expression)));
                if (row.getString(4).equals("Column")) {
                    table.columnCheck(name);
                }
            }
        });
    }

    /** A sequence tells its options when it is selected from; one query asks all of them. */
    @Override
    protected List<Sequence> sequences(CatalogQuery query) throws SQLException {
        List<ObjectName> names = new ArrayList<>();
        query.read(SEQUENCES, row -> {
            ObjectName name = query.name(row.getString(1), row.getString(2));
            if (query.reads(name)) {
                names.add(name);
            }
        });
        if (names.isEmpty()) {
            return List.of();
        }
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            sql.append(i == 0 ? "" : " UNION ALL ")
                    .append("SELECT ")
                    .append(i)
                    .append(", start_value, `increment`, minimum_value, maximum_value, cache_size, cycle_option FROM ")
                    .append(identifiers.quote(names.get(i)));
        }
        List<Sequence> sequences = new ArrayList<>();
        query.read(
                sql.toString(),
                row -> sequences.add(new Sequence(
                        names.get(row.getInt(1)),
                        null,
                        SequenceLimits.options(
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getBoolean(7)))));
        return sequences;
    }
}
