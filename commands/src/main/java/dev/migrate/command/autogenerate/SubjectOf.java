package dev.migrate.command.autogenerate;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.UniqueConstraint;
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

/** Finds what an operation is about. */
final class SubjectOf implements Operation.Visitor<OperationSubject> {
    @Override
    public OperationSubject visit(CreateTable operation) {
        return OperationSubject.ofTable(operation.table().name());
    }

    @Override
    public OperationSubject visit(DropTable operation) {
        return OperationSubject.ofTable(operation.table().name());
    }

    @Override
    public OperationSubject visit(RenameTable operation) {
        return OperationSubject.ofTable(operation.before())
                .named(operation.after().name());
    }

    @Override
    public OperationSubject visit(AddColumn operation) {
        return OperationSubject.ofColumn(operation.table(), operation.column().name());
    }

    @Override
    public OperationSubject visit(DropColumn operation) {
        return OperationSubject.ofColumn(operation.table(), operation.column().name());
    }

    @Override
    public OperationSubject visit(AlterColumn operation) {
        return OperationSubject.ofColumn(operation.table(), operation.before().name())
                .changing(operation.changes());
    }

    @Override
    public OperationSubject visit(RenameColumn operation) {
        return OperationSubject.ofColumn(operation.table(), operation.before()).named(operation.after());
    }

    @Override
    public OperationSubject visit(AddUnique operation) {
        return of(operation.table(), operation.unique());
    }

    @Override
    public OperationSubject visit(DropUnique operation) {
        return of(operation.table(), operation.unique());
    }

    @Override
    public OperationSubject visit(AddForeignKey operation) {
        return of(operation.table(), operation.foreignKey());
    }

    @Override
    public OperationSubject visit(DropForeignKey operation) {
        return of(operation.table(), operation.foreignKey());
    }

    @Override
    public OperationSubject visit(AddCheck operation) {
        return of(operation.table(), operation.check());
    }

    @Override
    public OperationSubject visit(DropCheck operation) {
        return of(operation.table(), operation.check());
    }

    @Override
    public OperationSubject visit(AddPrimaryKey operation) {
        return of(operation.table(), operation.primaryKey());
    }

    @Override
    public OperationSubject visit(DropPrimaryKey operation) {
        return of(operation.table(), operation.primaryKey());
    }

    @Override
    public OperationSubject visit(CreateIndex operation) {
        return of(operation.table(), operation.index());
    }

    @Override
    public OperationSubject visit(DropIndex operation) {
        return of(operation.table(), operation.index());
    }

    @Override
    public OperationSubject visit(CreateSequence operation) {
        return OperationSubject.ofObject(operation.sequence().name());
    }

    @Override
    public OperationSubject visit(AlterSequence operation) {
        return OperationSubject.ofObject(operation.after().name());
    }

    @Override
    public OperationSubject visit(DropSequence operation) {
        return OperationSubject.ofObject(operation.sequence().name());
    }

    @Override
    public OperationSubject visit(CreateEnum operation) {
        return OperationSubject.ofObject(operation.type().name());
    }

    @Override
    public OperationSubject visit(AlterEnum operation) {
        return OperationSubject.ofObject(operation.after().name()).changing(List.of("values"));
    }

    @Override
    public OperationSubject visit(DropEnum operation) {
        return OperationSubject.ofObject(operation.type().name());
    }

    @Override
    public OperationSubject visit(CommentOnTable operation) {
        return OperationSubject.ofTable(operation.table());
    }

    private static OperationSubject of(ObjectName table, PrimaryKey key) {
        return OperationSubject.ofPart(table, key.name(), key.columns());
    }

    private static OperationSubject of(ObjectName table, UniqueConstraint unique) {
        return OperationSubject.ofPart(table, unique.name(), unique.columns());
    }

    private static OperationSubject of(ObjectName table, ForeignKey key) {
        return OperationSubject.ofPart(table, key.name(), key.columns());
    }

    private static OperationSubject of(ObjectName table, CheckConstraint check) {
        return OperationSubject.ofPart(table, check.name(), List.of());
    }

    /** An expression stands among the columns as its text. */
    private static OperationSubject of(ObjectName table, Index index) {
        return OperationSubject.ofPart(
                table, index.name(), index.parts().stream().map(SubjectOf::text).toList());
    }

    static String text(IndexPart part) {
        return part.column() != null ? part.column() : String.valueOf(part.expression());
    }
}
