package dev.migrate.dialect.mysql;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SequenceOptions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the columns of all tables. */
final class CatalogColumns {
    private static final String COLUMNS =
            """
            SELECT TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, COLUMN_TYPE, IS_NULLABLE, COLUMN_DEFAULT, EXTRA,
                   COLLATION_NAME, GENERATION_EXPRESSION, COLUMN_COMMENT, %s
              FROM information_schema.COLUMNS
             WHERE TABLE_SCHEMA IN (?)
             ORDER BY TABLE_SCHEMA, TABLE_NAME, ORDINAL_POSITION
            """;
    private static final Pattern ON_UPDATE = Pattern.compile("on update (\\S+)");

    private final CatalogQuery query;
    private final CatalogForms forms;
    private final MysqlTypes types;
    private final DefaultSpelling defaults;
    private final Map<ObjectName, CatalogTable> tables;
    /** Most columns of a catalog have one of few types, and parsing takes longer than looking up. */
    private final Map<String, ColumnType> knownTypes = new HashMap<>();

    private CatalogColumns(
            CatalogQuery query, CatalogForms forms, MysqlTypes types, Map<ObjectName, CatalogTable> tables) {
        this.query = query;
        this.forms = forms;
        this.types = types;
        this.defaults = new DefaultSpelling(forms.spelling());
        this.tables = tables;
    }

    /** @param spatialReference the expression that tells a column's spatial reference system, or {@code NULL} */
    static void read(
            CatalogQuery query,
            CatalogForms forms,
            MysqlTypes types,
            Map<ObjectName, CatalogTable> tables,
            String spatialReference)
            throws SQLException {
        query.read(COLUMNS.formatted(spatialReference), new CatalogColumns(query, forms, types, tables)::read);
    }

    private void read(ResultSet row) throws SQLException {
        CatalogTable table = tables.get(query.name(row.getString(1), row.getString(2)));
        String expression = row.getString(9);
        if (table == null || isRowPeriod(expression)) {
            return;
        }
        String name = row.getString(3);
        String writtenType = row.getString(4);
        String extra = row.getString(7).toLowerCase(Locale.ROOT);
        String collation = row.getString(8);
        ColumnType type = knownTypes.computeIfAbsent(
                writtenType, text -> types.canonical(ColumnType.parse(ColumnAttributes.withoutAttributes(text))));
        ColumnAttributes.read(table, name, extra, writtenType, row.getString(11));
        Generated generated = generated(extra, expression);
        table.columns()
                .add(new Column(
                        name,
                        type,
                        row.getString(5).equals("YES"),
                        generated == null ? defaultValue(written(row, extra), extra, type) : null,
                        extra.contains("auto_increment")
                                ? new Identity(Identity.Mode.AUTO_INCREMENT, SequenceOptions.DEFAULT)
                                : null,
                        generated,
                        row.getString(10),
                        collation != null && collation.equals(table.collation()) ? null : collation));
    }

    /** MariaDB shows the value that fills a column without a default, if it is compressed or set by each update. */
    private static @Nullable String written(ResultSet row, String extra) throws SQLException {
        String text = row.getString(6);
        boolean filling = row.getString(5).equals("NO")
                && text != null
                && (row.getString(4).contains(ColumnAttributes.COMPRESSED)
                        ? text.equals("''")
                        : extra.contains("on update") && text.startsWith("'0000-00-00 00:00:00"));
        return filling ? null : text;
    }

    /** The two columns in which MariaDB says from when to when a row of a versioned table was so. */
    private static boolean isRowPeriod(@Nullable String expression) {
        return "ROW START".equals(expression) || "ROW END".equals(expression);
    }

    private @Nullable Generated generated(String extra, @Nullable String expression) {
        if (expression == null || expression.isEmpty()) {
            return null;
        }
        return new Generated(forms.expression(expression), extra.contains("stored") || extra.contains("persistent"));
    }

    private @Nullable DefaultValue defaultValue(@Nullable String text, String extra, ColumnType type) {
        String expression = text == null ? null : forms.defaultExpression(text, extra, type);
        Matcher update = ON_UPDATE.matcher(extra);
        if (update.find()) {
            expression = (expression == null ? "" : expression) + " ON UPDATE " + update.group(1);
        }
        return expression == null ? null : defaults.canonical(new DefaultValue(expression), type);
    }
}
