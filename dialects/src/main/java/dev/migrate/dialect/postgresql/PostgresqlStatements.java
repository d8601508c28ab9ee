package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.StandardDdl;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identity;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterSequence;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateTable;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropTable;
import dev.migrate.schema.operation.DropUnique;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The statements of the operations that stand for themselves; columns and enum types have writers of their own. */
final class PostgresqlStatements extends StandardDdl {
    private final PostgresqlDefinitions definitions;
    private final DdlState state;

    PostgresqlStatements(PostgresqlDefinitions definitions, DdlState state) {
        super(definitions);
        this.definitions = definitions;
        this.state = state;
    }

    String alter(ObjectName table, List<String> clauses) {
        return alterTable(table, clauses);
    }

    String comment(ObjectName table, Column column) {
        return commentOnColumn(table, column);
    }

    @Override
    public List<String> visit(CreateTable operation) {
        Table table = DefaultNames.in(operation.table());
        List<String> statements = new ArrayList<>(super.visit(new CreateTable(table)));
        table.columns().forEach(column -> statements.addAll(serialOptions(table.name(), column)));
        return statements;
    }

    /** A serial column says nothing about how its sequence counts. */
    List<String> serialOptions(ObjectName table, Column column) {
        Identity identity = column.identity();
        if (identity == null || identity.mode() != Identity.Mode.SERIAL) {
            return List.of();
        }
        List<String> options = definitions.sequenceOptions(SequenceOptions.DEFAULT, identity.options());
        return options.isEmpty()
                ? List.of()
                : List.of("ALTER SEQUENCE " + quote(SerialSequences.usualName(table, column.name())) + " "
                        + String.join(" ", options) + " RESTART");
    }

    @Override
    public List<String> visit(DropTable operation) {
        state.requireUnused(operation.table().name());
        return super.visit(operation);
    }

    @Override
    protected String moveClause(ObjectName after) {
        String schema = after.schema() == null ? state.defaultSchema() : after.schema();
        return "SET SCHEMA " + quote(schema == null ? "public" : schema);
    }

    @Override
    public List<String> visit(AddPrimaryKey operation) {
        return addConstraint(operation.table(), DefaultNames.of(operation.table(), operation.primaryKey()));
    }

    @Override
    public List<String> visit(DropPrimaryKey operation) {
        return dropConstraint(operation.table(), DefaultNames.of(operation.table(), operation.primaryKey()));
    }

    @Override
    public List<String> visit(AddUnique operation) {
        return addConstraint(operation.table(), DefaultNames.of(operation.table(), operation.unique()));
    }

    @Override
    public List<String> visit(DropUnique operation) {
        return dropConstraint(operation.table(), DefaultNames.of(operation.table(), operation.unique()));
    }

    @Override
    public List<String> visit(AddForeignKey operation) {
        return addConstraint(operation.table(), DefaultNames.of(operation.table(), operation.foreignKey()));
    }

    @Override
    public List<String> visit(DropForeignKey operation) {
        return dropConstraint(operation.table(), DefaultNames.of(operation.table(), operation.foreignKey()));
    }

    @Override
    public List<String> visit(AddCheck operation) {
        return addConstraint(operation.table(), DefaultNames.of(operation.table(), operation.check()));
    }

    @Override
    public List<String> visit(DropCheck operation) {
        return dropConstraint(operation.table(), DefaultNames.of(operation.table(), operation.check()));
    }

    @Override
    public List<String> visit(CreateIndex operation) {
        return List.of(
                definitions.createIndex(operation.table(), DefaultNames.of(operation.table(), operation.index())));
    }

    @Override
    public List<String> visit(DropIndex operation) {
        return super.visit(new DropIndex(operation.table(), DefaultNames.of(operation.table(), operation.index())));
    }

    @Override
    public List<String> visit(AlterSequence operation) {
        Sequence before = operation.before();
        Sequence after = operation.after();
        List<String> clauses = new ArrayList<>();
        if (!Objects.equals(before.type(), after.type())) {
            clauses.add("AS " + definitions.types().sql(after.type() == null ? ColumnType.of("bigint") : after.type()));
        }
        clauses.addAll(definitions.sequenceOptions(before.options(), after.options()));
        List<String> statements = new ArrayList<>();
        String name = quote(after.name());
        SequenceLimits.narrowed("last_value", before.options(), before.type(), after.options(), after.type())
                .ifPresent(value -> statements.add(
                        "SELECT setval(" + definitions.literal(name) + ", " + value + ", is_called) FROM " + name));
        if (!clauses.isEmpty()) {
            statements.add("ALTER SEQUENCE " + name + " " + String.join(" ", clauses));
        }
        return statements;
    }
}
