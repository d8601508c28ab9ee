package dev.migrate.dialect;

import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.AlterEnum;
import dev.migrate.schema.operation.AlterSequence;
import dev.migrate.schema.operation.CommentOnTable;
import dev.migrate.schema.operation.CreateEnum;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropEnum;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropSequence;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.DropUnique;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The statements that carry out one operation, in the form of the ISO standard; a dialect overrides what it says
 * otherwise.
 *
 * <p>Constraints and indexes must be named before they can be dropped: the standard knows no other way to say which.
 */
public class StandardDdl implements Operation.Visitor<List<String>> {
    private final StandardDefinitions definitions;

    public StandardDdl(StandardDefinitions definitions) {
        this.definitions = definitions;
    }

    /** How this dialect writes definitions. */
    protected StandardDefinitions definitions() {
        return definitions;
    }

    protected final String quote(String name) {
        return definitions.quote(name);
    }

    protected final String quote(ObjectName name) {
        return definitions.quote(name);
    }

    /** {@code ALTER TABLE} with its clauses: one on the same line, several one a line. */
    protected final String alterTable(ObjectName table, List<String> clauses) {
        String start = "ALTER TABLE " + quote(table);
        return clauses.size() == 1 ? start + " " + clauses.get(0) : start + "\n" + definitions.indented(clauses);
    }

    protected final String alterTable(ObjectName table, String clause) {
        return alterTable(table, List.of(clause));
    }

    @Override
    public List<String> visit(CreateTable operation) {
        List<String> statements = new ArrayList<>();
        ObjectName name = operation.table().name();
        statements.add(definitions.createTable(operation.table()));
        operation.table().indexes().forEach(index -> statements.add(definitions.createIndex(name, index)));
        if (operation.table().comment() != null) {
            statements.add(commentOnTable(name, operation.table().comment()));
        }
        for (Column column : operation.table().columns()) {
            statements.addAll(newColumnComment(name, column));
        }
        return statements;
    }

    @Override
    public List<String> visit(DropTable operation) {
        return List.of("DROP TABLE " + quote(operation.table().name()));
    }

    @Override
    public List<String> visit(RenameTable operation) {
        List<String> statements = new ArrayList<>();
        ObjectName current = operation.before();
        if (!Objects.equals(current.schema(), operation.after().schema())) {
            statements.add(alterTable(current, moveClause(operation.after())));
            current = new ObjectName(operation.after().schema(), current.name());
        }
        if (!current.name().equals(operation.after().name())) {
            statements.add(
                    alterTable(current, "RENAME TO " + quote(operation.after().name())));
        }
        return statements;
    }

    /** What follows {@code ALTER TABLE} to put a table into the schema of {@code after}. */
    protected String moveClause(ObjectName after) {
        throw new IllegalArgumentException("no schema to move a table to: " + after);
    }

    @Override
    public List<String> visit(AddColumn operation) {
        List<String> statements = new ArrayList<>();
        statements.add(alterTable(operation.table(), "ADD COLUMN " + definitions.column(operation.column())));
        statements.addAll(newColumnComment(operation.table(), operation.column()));
        return statements;
    }

    @Override
    public List<String> visit(DropColumn operation) {
        return List.of(alterTable(
                operation.table(), "DROP COLUMN " + quote(operation.column().name())));
    }

    /** One {@code ALTER TABLE} for all that {@link #alterColumn} says, and the comment if it changes. */
    @Override
    public List<String> visit(AlterColumn operation) {
        List<String> statements = new ArrayList<>();
        for (String clause : alterColumn(operation.before(), operation.after())) {
            statements.add(alterTable(
                    operation.table(), "ALTER COLUMN " + quote(operation.after().name()) + " " + clause));
        }
        if (operation.changes().contains("comment")) {
            statements.add(commentOnColumn(operation.table(), operation.after()));
        }
        return statements;
    }

    /** What follows {@code ALTER COLUMN c} for each single change, in an order in which they can be made. */
    protected List<String> alterColumn(Column before, Column after) {
        List<String> clauses = new ArrayList<>();
        if (!before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation())) {
            clauses.add(setType(after));
        }
        if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
            clauses.add(
                    after.defaultValue() == null
                            ? "DROP DEFAULT"
                            : "SET " + definitions.defaultClause(after.defaultValue()));
        }
        if (before.nullable() != after.nullable()) {
            clauses.add(after.nullable() ? "DROP NOT NULL" : "SET NOT NULL");
        }
        clauses.addAll(alterIdentity(before.identity(), after.identity()));
        return clauses;
    }

    protected String setType(Column after) {
        String collation = after.collation();
        return "SET DATA TYPE " + definitions.columnType(after)
                + (collation == null ? "" : " COLLATE " + definitions.collation(collation));
    }

    /** What follows {@code ALTER COLUMN c} to change its identity; empty where nothing changes. */
    protected List<String> alterIdentity(@Nullable Identity before, @Nullable Identity after) {
        if (Objects.equals(before, after)) {
            return List.of();
        }
        if (after == null) {
            return List.of("DROP IDENTITY");
        }
        if (before == null) {
            return List.of("ADD" + definitions.identityClause(after));
        }
        List<String> clauses = new ArrayList<>();
        if (before.mode() != after.mode()) {
            clauses.add("SET GENERATED " + (after.mode() == Identity.Mode.ALWAYS ? "ALWAYS" : "BY DEFAULT"));
        }
        definitions.sequenceOptions(before.options(), after.options()).forEach(option -> clauses.add("SET " + option));
        return clauses;
    }

    @Override
    public List<String> visit(RenameColumn operation) {
        return List.of(alterTable(
                operation.table(), "RENAME COLUMN " + quote(operation.before()) + " TO " + quote(operation.after())));
    }

    @Override
    public List<String> visit(AddUnique operation) {
        return addConstraint(operation.table(), operation.unique());
    }

    @Override
    public List<String> visit(DropUnique operation) {
        return dropConstraint(operation.table(), operation.unique());
    }

    @Override
    public List<String> visit(AddForeignKey operation) {
        return addConstraint(operation.table(), operation.foreignKey());
    }

    @Override
    public List<String> visit(DropForeignKey operation) {
        return dropConstraint(operation.table(), operation.foreignKey());
    }

    @Override
    public List<String> visit(AddCheck operation) {
        return addConstraint(operation.table(), operation.check());
    }

    @Override
    public List<String> visit(DropCheck operation) {
        return dropConstraint(operation.table(), operation.check());
    }

    @Override
    public List<String> visit(AddPrimaryKey operation) {
        return addConstraint(operation.table(), operation.primaryKey());
    }

    @Override
    public List<String> visit(DropPrimaryKey operation) {
        return dropConstraint(operation.table(), operation.primaryKey());
    }

    protected List<String> addConstraint(ObjectName table, Constraint constraint) {
        return List.of(alterTable(table, "ADD " + definitions.constraint(constraint)));
    }

    protected List<String> dropConstraint(ObjectName table, Constraint constraint) {
        return List.of(alterTable(table, "DROP CONSTRAINT " + quote(named(constraint.name(), constraint))));
    }

    @Override
    public List<String> visit(CreateIndex operation) {
        return List.of(definitions.createIndex(operation.table(), operation.index()));
    }

    /** An index lives in its table's schema. */
    @Override
    public List<String> visit(DropIndex operation) {
        Index index = operation.index();
        return List.of("DROP INDEX " + quote(operation.table().withName(named(index.name(), index))));
    }

    private static String named(@Nullable String name, Object object) {
        if (name == null) {
            throw new IllegalArgumentException("it has no name to be dropped by: " + object);
        }
        return name;
    }

    @Override
    public List<String> visit(CreateSequence operation) {
        return List.of(definitions.createSequence(operation.sequence()));
    }

    @Override
    public List<String> visit(AlterSequence operation) {
        SequenceOptions before = operation.before().options();
        List<String> clauses = new ArrayList<>(
                definitions.sequenceOptions(before, operation.after().options()));
        return clauses.isEmpty()
                ? List.of()
                : List.of("ALTER SEQUENCE " + quote(operation.after().name()) + " " + String.join(" ", clauses));
    }

    @Override
    public List<String> visit(DropSequence operation) {
        return List.of("DROP SEQUENCE " + quote(operation.sequence().name()));
    }

    @Override
    public List<String> visit(CreateEnum operation) {
        return List.of(definitions.createEnum(operation.type()));
    }

    @Override
    public List<String> visit(AlterEnum operation) {
        throw new IllegalArgumentException(
                "the standard has no way to change " + operation.before().name());
    }

    @Override
    public List<String> visit(DropEnum operation) {
        return List.of("DROP TYPE " + quote(operation.type().name()));
    }

    @Override
    public List<String> visit(CommentOnTable operation) {
        return List.of(commentOnTable(operation.table(), operation.after()));
    }

    protected String commentOnTable(ObjectName table, @Nullable String comment) {
        return "COMMENT ON TABLE " + quote(table) + " IS " + text(comment);
    }

    private List<String> newColumnComment(ObjectName table, Column column) {
        return column.comment() == null ? List.of() : List.of(commentOnColumn(table, column));
    }

    protected String commentOnColumn(ObjectName table, Column column) {
        return "COMMENT ON COLUMN " + quote(table) + "." + quote(column.name()) + " IS " + text(column.comment());
    }

    private String text(@Nullable String comment) {
        return comment == null ? "NULL" : definitions.literal(comment);
    }
}
