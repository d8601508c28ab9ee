package dev.migrate.dialect.mysql;

import dev.migrate.dialect.StandardDefinitions;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Generated;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Definitions as MySQL writes them: a column with all its attributes in one clause, indexes inside the table. */
public class MysqlDefinitions extends StandardDefinitions {

    public MysqlDefinitions(IdentifierRules identifiers, MysqlTypes types) {
        super(identifiers, types);
    }

    @Override
    public String literal(String text) {
        return StringLiteral.of(text);
    }

    /** The table with its indexes, options and comment. */
    @Override
    public String createTable(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(column(table, column)));
        for (Constraint constraint : constraints(table)) {
            if (!(constraint instanceof CheckConstraint check) || !isColumnCheck(table, check)) {
                lines.add(constraint(constraint));
            }
        }
        table.indexes().forEach(index -> lines.add(index(index)));
        return "CREATE TABLE " + quote(table.name()) + " (\n" + indented(lines) + "\n)" + TableOptions.sql(table)
                + (table.comment() == null ? "" : " COMMENT=" + literal(table.comment()));
    }

    /**
     * Whether a check is part of a column's definition and can be changed only with it. MariaDB has such checks, and
     * its catalog gives them the column's name.
     */
    final boolean isColumnCheck(Table table, CheckConstraint check) {
        return TableOptions.isColumnCheck(table, check);
    }

    /** The column with all that belongs to its definition in that table: what the schema has no word for, its check. */
    final String column(Table table, Column column) {
        Optional<CheckConstraint> own = table.checks().stream()
                .filter(check -> isColumnCheck(table, check) && column.name().equals(check.name()))
                .findFirst();
        return column(column)
                + ColumnAttributes.sql(table, column)
                + own.map(check -> " CHECK (" + check.expression() + ")").orElse("");
    }

    @Override
    public String column(Column column) {
        StringBuilder sql = new StringBuilder(quote(column.name())).append(' ').append(columnType(column));
        if (column.collation() != null) {
            sql.append(" COLLATE ").append(column.collation());
        }
        if (column.generated() != null) {
            sql.append(' ').append(generatedClause(column.generated()));
        }
        if (!column.nullable()) {
            sql.append(" NOT NULL");
        } else if (column.type().name().equals("timestamp") && column.generated() == null) {
            // Without the word, a server may take NOT NULL for granted: see explicit_defaults_for_timestamp.
            sql.append(" NULL");
        }
        if (column.defaultValue() != null) {
            sql.append(' ').append(defaultClause(column.defaultValue(), column));
        }
        if (column.identity() != null) {
            sql.append(" AUTO_INCREMENT");
        }
        if (column.comment() != null) {
            sql.append(" COMMENT ").append(literal(column.comment()));
        }
        return sql.toString();
    }

    @Override
    protected String generatedClause(Generated generated) {
        return "GENERATED ALWAYS AS (" + generated.expression() + ")" + (generated.stored() ? " STORED" : " VIRTUAL");
    }

    private String defaultClause(DefaultValue value, Column column) {
        String expression = value.expression();
        int update = expression.indexOf(" ON UPDATE ");
        String plain = update < 0 ? expression : expression.substring(0, update);
        String rest = update < 0 ? "" : expression.substring(update);
        if (plain.equals("NULL") && !column.nullable()) {
            return rest.strip();
        }
        return "DEFAULT " + (needsParentheses(plain, column) ? "(" + plain + ")" : plain) + rest;
    }

    /** MySQL takes expressions in parentheses only, and for long values nothing but expressions. */
    private static boolean needsParentheses(String expression, Column column) {
        if (expression.equals("NULL") || expression.startsWith("CURRENT_TIMESTAMP")) {
            return false;
        }
        return !DefaultSpelling.isLiteral(expression) || TypeKind.isLarge(column.type());
    }

    @Override
    protected String unique(UniqueConstraint unique) {
        return "UNIQUE (" + quote(unique.columns()) + ")";
    }

    /** An index as it stands in {@code CREATE TABLE} and after {@code ADD}. */
    public String index(Index index) {
        String name = index.name();
        return kind(index) + "INDEX " + (name == null ? "" : quote(name) + " ") + parts(index);
    }

    @Override
    public String createIndex(ObjectName table, Index index) {
        String name = index.name();
        return "CREATE " + kind(index) + "INDEX " + (name == null ? "" : quote(name) + " ") + "ON " + quote(table) + " "
                + parts(index);
    }

    private static String kind(Index index) {
        String method = index.method();
        return (index.unique() ? "UNIQUE " : "") + (method == null ? "" : method.toUpperCase(Locale.ROOT) + " ");
    }

    private String parts(Index index) {
        return index.parts().stream().map(this::indexPart).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    protected String indexPart(IndexPart part) {
        String column = part.column();
        String key = column == null
                ? "(" + part.expression() + ")"
                : quote(column) + (part.prefixLength() == null ? "" : "(" + part.prefixLength() + ")");
        return key + (part.descending() ? " DESC" : "");
    }
}
