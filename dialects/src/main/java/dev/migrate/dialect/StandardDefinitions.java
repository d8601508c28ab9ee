package dev.migrate.dialect;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.IdentifierRules;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The SQL text that defines an object, in the form of the ISO standard; a dialect overrides what it says otherwise.
 *
 * <p>Keywords are upper case, types lower case, names quoted only where needed. No text ends with a semicolon.
 */
public class StandardDefinitions {
    private final IdentifierRules identifiers;
    private final Types types;

    public StandardDefinitions(IdentifierRules identifiers, Types types) {
        this.identifiers = identifiers;
        this.types = types;
    }

    public final IdentifierRules identifiers() {
        return identifiers;
    }

    public final Types types() {
        return types;
    }

    public final String quote(String name) {
        return identifiers.quote(name);
    }

    public final String quote(ObjectName name) {
        return identifiers.quote(name);
    }

    /** The names as SQL text, separated by commas. */
    public final String quote(List<String> names) {
        return names.stream().map(identifiers::quote).collect(Collectors.joining(", "));
    }

    /** A string literal. */
    public String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The table with its columns, keys and checks, one a line; without indexes and comments. */
    public String createTable(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(column(column)));
        constraints(table).forEach(constraint -> lines.add(constraint(constraint)));
        return "CREATE TABLE " + quote(table.name()) + " (\n" + indented(lines) + "\n)" + tableSuffix(table);
    }

    /** What follows the closing parenthesis of {@code CREATE TABLE}, with a space in front; empty when nothing does. */
    protected String tableSuffix(Table table) {
        return "";
    }

    /** The constraints that stand inside {@code CREATE TABLE}, in the order in which they are written. */
    protected List<Constraint> constraints(Table table) {
        List<Constraint> constraints = new ArrayList<>();
        if (table.primaryKey() != null) {
            constraints.add(table.primaryKey());
        }
        constraints.addAll(table.uniques());
        constraints.addAll(table.foreignKeys());
        constraints.addAll(table.checks());
        return constraints;
    }

    /** Elements one a line, indented, separated by commas. */
    protected final String indented(List<String> elements) {
        return elements.stream().map(element -> "    " + element).collect(Collectors.joining(",\n"));
    }

    /** A column as it stands in {@code CREATE TABLE} and after {@code ADD COLUMN}. */
    public String column(Column column) {
        StringBuilder sql = new StringBuilder(quote(column.name())).append(' ').append(columnType(column));
        if (column.collation() != null) {
            sql.append(" COLLATE ").append(collation(column.collation()));
        }
        if (column.defaultValue() != null) {
            sql.append(' ').append(defaultClause(column.defaultValue()));
        }
        if (column.identity() != null) {
            sql.append(identityClause(column.identity()));
        }
        if (column.generated() != null) {
            sql.append(' ').append(generatedClause(column.generated()));
        }
        if (!column.nullable()) {
            sql.append(" NOT NULL");
        }
        return sql.toString();
    }

    protected String columnType(Column column) {
        return types.sql(column.type());
    }

    protected String collation(String name) {
        return quote(name);
    }

    protected String defaultClause(DefaultValue value) {
        return "DEFAULT " + value.expression();
    }

    /** What makes a column an identity column, with a space in front; empty where its type already does. */
    protected String identityClause(Identity identity) {
        String mode = identity.mode() == Identity.Mode.ALWAYS ? "ALWAYS" : "BY DEFAULT";
        List<String> options = sequenceOptions(SequenceOptions.DEFAULT, identity.options());
        return " GENERATED " + mode + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    protected String generatedClause(Generated generated) {
        return "GENERATED ALWAYS AS (" + generated.expression() + ")" + (generated.stored() ? " STORED" : " VIRTUAL");
    }

    /** A constraint as it stands in {@code CREATE TABLE} and after {@code ADD}. */
    public String constraint(Constraint constraint) {
        String name = constraint.name();
        return (name == null ? "" : "CONSTRAINT " + quote(name) + " ") + rule(constraint);
    }

    private String rule(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "PRIMARY KEY (" + quote(key.columns()) + ")";
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique(unique);
        }
        if (constraint instanceof ForeignKey key) {
            return foreignKey(key);
        }
        CheckConstraint check = (CheckConstraint) constraint;
        return "CHECK (" + check.expression() + ")" + (check.enforced() ? "" : " NOT ENFORCED");
    }

    protected String unique(UniqueConstraint unique) {
        return "UNIQUE " + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "") + "(" + quote(unique.columns())
                + ")" + deferrability(unique.deferrability());
    }

    protected String foreignKey(ForeignKey key) {
        return "FOREIGN KEY (" + quote(key.columns()) + ") REFERENCES " + quote(key.referencedTable()) + " ("
                + quote(key.referencedColumns()) + ")" + action(" ON DELETE ", key.onDelete())
                + action(" ON UPDATE ", key.onUpdate()) + deferrability(key.deferrability());
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
    }

    private static String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    public String createIndex(ObjectName table, Index index) {
        String name = index.name();
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + (name == null ? "" : quote(name) + " ")
                + "ON " + quote(table) + method(index) + " ("
                + index.parts().stream().map(this::indexPart).collect(Collectors.joining(", ")) + ")"
                + (index.include().isEmpty() ? "" : " INCLUDE (" + quote(index.include()) + ")")
                + (index.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "")
                + (index.predicate() == null ? "" : " WHERE " + index.predicate());
    }

    private static String method(Index index) {
        return index.method() == null ? "" : " USING " + index.method();
    }

    protected String indexPart(IndexPart part) {
        String key = part.column() == null ? "(" + part.expression() + ")" : quote(part.column());
        return key
                + (part.collation() == null ? "" : " COLLATE " + collation(part.collation()))
                + (part.operatorClass() == null ? "" : " " + part.operatorClass())
                + (part.descending() ? " DESC" : "")
                + (part.nulls() == null ? "" : " NULLS " + part.nulls().name());
    }

    public String createSequence(Sequence sequence) {
        List<String> options = new ArrayList<>();
        if (sequence.type() != null) {
            options.add("AS " + types.sql(sequence.type()));
        }
        options.addAll(sequenceOptions(SequenceOptions.DEFAULT, sequence.options()));
        return "CREATE SEQUENCE " + quote(sequence.name()) + (options.isEmpty() ? "" : " ") + String.join(" ", options);
    }

    /** The clauses that turn one set of options into another, each in the standard's words. */
    protected List<String> sequenceOptions(SequenceOptions before, SequenceOptions after) {
        List<String> clauses = new ArrayList<>();
        if (before.increment() != after.increment()) {
            clauses.add("INCREMENT BY " + after.increment());
        }
        if (!Objects.equals(before.minimum(), after.minimum())) {
            clauses.add(limit("MINVALUE", after.minimum()));
        }
        if (!Objects.equals(before.maximum(), after.maximum())) {
            clauses.add(limit("MAXVALUE", after.maximum()));
        }
        if (before.start() != after.start()) {
            clauses.add("START WITH " + after.start());
        }
        if (before.cache() != after.cache()) {
            clauses.add("CACHE " + after.cache());
        }
        if (before.cycle() != after.cycle()) {
            clauses.add(after.cycle() ? "CYCLE" : "NO CYCLE");
        }
        return clauses;
    }

    private static String limit(String keyword, @Nullable Long value) {
        return value == null ? "NO " + keyword : keyword + " " + value;
    }

    public String createEnum(EnumType type) {
        return "CREATE TYPE " + quote(type.name()) + " AS ENUM ("
                + type.values().stream().map(this::literal).collect(Collectors.joining(", ")) + ")";
    }
}
