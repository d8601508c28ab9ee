package dev.migrate.dialect.mysql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one operation adds to its table's {@code ALTER TABLE}. */
final class TableClauses implements Operation.Visitor<List<String>> {
    private final MysqlDefinitions definitions;
    private final MysqlStatements statements;
    private final Table before;
    private final Table after;

    /**
     * @param before the table before the whole statement
     * @param after the table after it, as the server will hold it
     */
    TableClauses(MysqlDefinitions definitions, MysqlStatements statements, Table before, Table after) {
        this.definitions = definitions;
        this.statements = statements;
        this.before = before;
        this.after = after;
    }

    private static String named(@Nullable String name, Object object) {
        return Objects.requireNonNull(name, () -> "it has no name to be dropped by: " + object);
    }

    private String dropIndex(@Nullable String name, Object object) {
        return "DROP INDEX " + definitions.quote(named(name, object));
    }

    String modify(Column column) {
        return "MODIFY COLUMN " + definitions.column(after, column);
    }

    @Override
    public List<String> visit(AddColumn operation) {
        Column column = after.column(operation.column().name()).orElse(operation.column());
        return List.of("ADD COLUMN " + definitions.column(after, column));
    }

    @Override
    public List<String> visit(DropColumn operation) {
        return List.of("DROP COLUMN " + definitions.quote(operation.column().name()));
    }

    @Override
    public List<String> visit(AlterColumn operation) {
        return List.of(modify(after.column(operation.after().name()).orElse(operation.after())));
    }

    @Override
    public List<String> visit(AddUnique operation) {
        return List.of("ADD " + definitions.constraint(operation.unique()));
    }

    @Override
    public List<String> visit(DropUnique operation) {
        return List.of(dropIndex(operation.unique().name(), operation));
    }

    @Override
    public List<String> visit(AddForeignKey operation) {
        return List.of("ADD " + definitions.constraint(operation.foreignKey()));
    }

    @Override
    public List<String> visit(DropForeignKey operation) {
        return List.of("DROP FOREIGN KEY "
                + definitions.quote(named(operation.foreignKey().name(), operation)));
    }

    @Override
    public List<String> visit(AddCheck operation) {
        return checkOfColumn(operation.check(), after, "ADD " + definitions.constraint(operation.check()));
    }

    @Override
    public List<String> visit(DropCheck operation) {
        return checkOfColumn(
                operation.check(),
                before,
                statements.dropCheck(named(operation.check().name(), operation)));
    }

    /** A column's own check comes and goes with the column's definition. */
    private List<String> checkOfColumn(CheckConstraint check, Table table, String clause) {
        if (!definitions.isColumnCheck(table, check)) {
            return List.of(clause);
        }
        return after.column(named(check.name(), check)).map(this::modify).stream()
                .toList();
    }

    @Override
    public List<String> visit(AddPrimaryKey operation) {
        return List.of(
                "ADD PRIMARY KEY (" + definitions.quote(operation.primaryKey().columns()) + ")");
    }

    @Override
    public List<String> visit(DropPrimaryKey operation) {
        return List.of("DROP PRIMARY KEY");
    }

    @Override
    public List<String> visit(CreateIndex operation) {
        return List.of("ADD " + definitions.index(operation.index()));
    }

    @Override
    public List<String> visit(DropIndex operation) {
        return List.of(dropIndex(operation.index().name(), operation));
    }

    @Override
    public List<String> visit(CommentOnTable operation) {
        String comment = operation.after();
        return List.of("COMMENT=" + definitions.literal(comment == null ? "" : comment));
    }

    @Override
    public List<String> visit(CreateTable operation) {
        throw noClause(operation);
    }

    @Override
    public List<String> visit(DropTable operation) {
        throw noClause(operation);
    }

    @Override
    public List<String> visit(RenameTable operation) {
        throw noClause(operation);
    }

    @Override
    public List<String> visit(RenameColumn operation) {
        throw noClause(operation);
    }

    @Override
    public List<String> visit(CreateSequence operation) {
        throw noClause(operation);
    }

    @Override
    public List<String> visit(AlterSequence operation) {
        throw noClause(operation);
    }

    @Override
    public List<String> visit(DropSequence operation) {
        throw noClause(operation);
    }

    @Override
    public List<String> visit(CreateEnum operation) {
        throw noClause(operation);
    }

    @Override
    public List<String> visit(AlterEnum operation) {
        throw noClause(operation);
    }

    @Override
    public List<String> visit(DropEnum operation) {
        throw noClause(operation);
    }

    private static IllegalArgumentException noClause(Operation operation) {
        return new IllegalArgumentException(operation.code() + " is no clause of ALTER TABLE");
    }
}
