package dev.migrate.dialect.mysql;

import dev.migrate.schema.Deferrability;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.UniqueConstraint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads primary keys, uniques and indexes: to the server they are all indexes. */
final class CatalogIndexes {
    private static final String INDEXES =
            """
            SELECT TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, NON_UNIQUE, COLUMN_NAME, COLLATION, SUB_PART, INDEX_TYPE,
                   %s
              FROM information_schema.STATISTICS
             WHERE TABLE_SCHEMA IN (?)
             ORDER BY TABLE_SCHEMA, TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX
            """;

    /** The index whose parts are being read. */
    private record Open(CatalogTable table, String name, boolean unique, String type, List<IndexPart> parts) {}

    private final CatalogQuery query;
    private final CatalogForms forms;
    private final Map<ObjectName, CatalogTable> tables;
    private @Nullable Open open;

    private CatalogIndexes(CatalogQuery query, CatalogForms forms, Map<ObjectName, CatalogTable> tables) {
        this.query = query;
        this.forms = forms;
        this.tables = tables;
    }

    /** @param expressions whether the catalog has a column for an index's expressions */
    static void read(CatalogQuery query, CatalogForms forms, Map<ObjectName, CatalogTable> tables, boolean expressions)
            throws SQLException {
        CatalogIndexes indexes = new CatalogIndexes(query, forms, tables);
        query.read(INDEXES.formatted(expressions ? "EXPRESSION" : "NULL"), indexes::read);
        indexes.finish();
    }

    private void read(ResultSet row) throws SQLException {
        CatalogTable table = tables.get(query.name(row.getString(1), row.getString(2)));
        if (table == null) {
            return;
        }
        String name = row.getString(3);
        Open current = open;
        if (current == null || current.table() != table || !current.name().equals(name)) {
            finish();
            current = new Open(table, name, row.getInt(4) == 0, row.getString(8), new ArrayList<>());
            open = current;
        }
        String expression = row.getString(9);
        boolean descending = "D".equals(row.getString(6));
        current.parts()
                .add(
                        expression == null
                                ? new IndexPart(
                                        row.getString(5), null, descending, null, null, null, prefix(row, current))
                                : new IndexPart(
                                        null, forms.expression(expression), descending, null, null, null, null));
    }

    /** The other methods report a prefix that nobody gave. */
    private static @Nullable Integer prefix(ResultSet row, Open index) throws SQLException {
        int length = row.getInt(7);
        return row.wasNull() || !index.type().equals("BTREE") ? null : (Integer) length;
    }

    private void finish() {
        Open index = open;
        open = null;
        if (index == null) {
            return;
        }
        boolean plain = index.parts().stream()
                .allMatch(part -> part.column() != null && part.equals(IndexPart.column(part.column())));
        List<String> columns = index.parts().stream()
                .map(part -> Objects.requireNonNullElse(part.column(), ""))
                .toList();
        if (index.name().equals("PRIMARY")) {
            index.table().primaryKey(new PrimaryKey(null, columns));
        } else if (index.unique() && plain) {
            index.table().add(new UniqueConstraint(index.name(), columns, false, Deferrability.NOT_DEFERRABLE));
        } else {
            index.table()
                    .add(new Index(
                            index.name(), index.parts(), index.unique(), method(index.type()), List.of(), null, false));
        }
    }

    /** A tree is the method of nearly all, and a hash is one that the engine chose. */
    private static @Nullable String method(String type) {
        return type.equals("FULLTEXT") || type.equals("SPATIAL") ? type.toLowerCase(Locale.ROOT) : null;
    }
}
