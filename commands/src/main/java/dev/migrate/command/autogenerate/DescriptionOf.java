package dev.migrate.command.autogenerate;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
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
import org.jspecify.annotations.Nullable;

/** Says what an operation does, in a few words for people. */
final class DescriptionOf implements Operation.Visitor<String> {
    @Override
    public String visit(CreateTable operation) {
        return "create table " + operation.table().name() + " with "
                + count(operation.table().columns().size());
    }

    @Override
    public String visit(DropTable operation) {
        return "drop table " + operation.table().name();
    }

    @Override
    public String visit(RenameTable operation) {
        return "rename table " + operation.before() + " to " + operation.after();
    }

    @Override
    public String visit(AddColumn operation) {
        return "add column " + path(operation.table(), operation.column().name()) + " "
                + definition(operation.column());
    }

    @Override
    public String visit(DropColumn operation) {
        return "drop column " + path(operation.table(), operation.column().name());
    }

    @Override
    public String visit(AlterColumn operation) {
        return "alter column " + path(operation.table(), operation.before().name()) + ": "
                + ColumnChange.describe(operation);
    }

    @Override
    public String visit(RenameColumn operation) {
        return "rename column " + path(operation.table(), operation.before()) + " to " + operation.after();
    }

    @Override
    public String visit(AddUnique operation) {
        return "add unique constraint"
                + key(
                        operation.table(),
                        operation.unique().name(),
                        operation.unique().columns());
    }

    @Override
    public String visit(DropUnique operation) {
        return "drop unique constraint"
                + key(
                        operation.table(),
                        operation.unique().name(),
                        operation.unique().columns());
    }

    @Override
    public String visit(AddForeignKey operation) {
        return "add foreign key" + reference(operation.table(), operation.foreignKey());
    }

    @Override
    public String visit(DropForeignKey operation) {
        return "drop foreign key" + reference(operation.table(), operation.foreignKey());
    }

    @Override
    public String visit(AddCheck operation) {
        return "add check" + rule(operation.table(), operation.check());
    }

    @Override
    public String visit(DropCheck operation) {
        return "drop check" + rule(operation.table(), operation.check());
    }

    @Override
    public String visit(AddPrimaryKey operation) {
        return "add primary key"
                + key(
                        operation.table(),
                        operation.primaryKey().name(),
                        operation.primaryKey().columns());
    }

    @Override
    public String visit(DropPrimaryKey operation) {
        return "drop primary key"
                + key(
                        operation.table(),
                        operation.primaryKey().name(),
                        operation.primaryKey().columns());
    }

    @Override
    public String visit(CreateIndex operation) {
        return "create " + index(operation.table(), operation.index());
    }

    @Override
    public String visit(DropIndex operation) {
        return "drop " + index(operation.table(), operation.index());
    }

    @Override
    public String visit(CreateSequence operation) {
        return "create sequence " + operation.sequence().name();
    }

    @Override
    public String visit(AlterSequence operation) {
        return "alter sequence " + operation.after().name();
    }

    @Override
    public String visit(DropSequence operation) {
        return "drop sequence " + operation.sequence().name();
    }

    @Override
    public String visit(CreateEnum operation) {
        return "create enum type " + operation.type().name() + " ("
                + String.join(", ", operation.type().values()) + ")";
    }

    @Override
    public String visit(AlterEnum operation) {
        return "alter enum type " + operation.after().name() + " to ("
                + String.join(", ", operation.after().values()) + ")";
    }

    @Override
    public String visit(DropEnum operation) {
        return "drop enum type " + operation.type().name();
    }

    @Override
    public String visit(CommentOnTable operation) {
        return operation.after() == null
                ? "remove the comment on table " + operation.table()
                : "comment on table " + operation.table();
    }

    private static String count(int columns) {
        return columns == 1 ? "1 column" : columns + " columns";
    }

    private static String path(ObjectName table, String column) {
        return table + "." + column;
    }

    private static String definition(Column column) {
        return column.type() + (column.nullable() ? "" : " not null");
    }

    private static String key(ObjectName table, @Nullable String name, List<String> columns) {
        return named(name) + " on " + table + " (" + String.join(", ", columns) + ")";
    }

    private static String reference(ObjectName table, ForeignKey key) {
        return key(table, key.name(), key.columns()) + " to " + key.referencedTable();
    }

    private static String rule(ObjectName table, CheckConstraint check) {
        return named(check.name()) + " on " + table + ": " + check.expression();
    }

    private static String index(ObjectName table, Index index) {
        List<String> parts = index.parts().stream().map(SubjectOf::text).toList();
        return (index.unique() ? "unique index" : "index") + key(table, index.name(), parts);
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : " " + name;
    }
}
