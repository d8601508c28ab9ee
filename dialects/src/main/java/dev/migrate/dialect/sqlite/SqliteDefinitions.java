package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.StandardDefinitions;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The SQL text that defines an object in SQLite. */
final class SqliteDefinitions extends StandardDefinitions {

    SqliteDefinitions() {
        super(new SqliteIdentifiers(), new SqliteTypes());
    }

    @Override
    public String createTable(Table table) {
        List<String> lines = new ArrayList<>();
        for (Column column : table.columns()) {
            lines.add(column(column) + (countsUp(column) ? " " + autoincrementKey(table.primaryKey()) : ""));
        }
        constraints(table).forEach(constraint -> lines.add(constraint(constraint)));
        return "CREATE TABLE " + quote(table.name()) + " (\n" + indented(lines) + "\n)" + tableSuffix(table);
    }

    static boolean countsUp(Column column) {
        Identity identity = column.identity();
        return identity != null && identity.mode() == Identity.Mode.AUTO_INCREMENT;
    }

    /** The key as a clause of its one column, where alone {@code AUTOINCREMENT} can stand. */
    String autoincrementKey(@Nullable PrimaryKey key) {
        String name = key == null ? null : key.name();
        return (name == null ? "" : "CONSTRAINT " + quote(name) + " ") + "PRIMARY KEY AUTOINCREMENT";
    }

    @Override
    protected List<Constraint> constraints(Table table) {
        List<Constraint> constraints = super.constraints(table);
        if (table.columns().stream().anyMatch(SqliteDefinitions::countsUp)) {
            constraints.removeIf(PrimaryKey.class::isInstance);
        }
        return constraints;
    }

    @Override
    protected String tableSuffix(Table table) {
        String options = TableOptions.sql(table);
        return options.isEmpty() ? "" : " " + options;
    }

    @Override
    public String defaultClause(DefaultValue value) {
        String expression = value.expression();
        return "DEFAULT " + (SqlExpression.isLiteral(expression) ? expression : "(" + expression + ")");
    }

    @Override
    public String generatedClause(Generated generated) {
        return super.generatedClause(generated);
    }

    /** Nothing: an {@code integer} key counts up by itself, and {@code AUTOINCREMENT} stands with the key. */
    @Override
    protected String identityClause(Identity identity) {
        return "";
    }

    /** A foreign key as a clause of its one column. */
    String references(ForeignKey key) {
        String columns = "FOREIGN KEY (" + quote(key.columns()) + ") ";
        String name = key.name();
        return (name == null ? "" : "CONSTRAINT " + quote(name) + " ")
                + foreignKey(key).substring(columns.length());
    }

    /** What {@code text} is as the definition of a column. */
    static ColumnDefinition parseColumn(String text) {
        return TableDefinition.parse("CREATE TABLE t (" + text + ")").columns().get(0);
    }

    /** What {@code text} is as a constraint of a table. */
    static Clause parseConstraint(String text) {
        return TableDefinition.parse("CREATE TABLE t (c, " + text + ")")
                .constraints()
                .get(0);
    }
}
