package dev.migrate.schema.operation;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** One change of a schema, as data. */
public sealed interface Operation
        permits CreateTable,
                DropTable,
                RenameTable,
                AddColumn,
                DropColumn,
                AlterColumn,
                RenameColumn,
                AddUnique,
                DropUnique,
                AddForeignKey,
                DropForeignKey,
                AddCheck,
                DropCheck,
                AddPrimaryKey,
                DropPrimaryKey,
                CreateIndex,
                DropIndex,
                CreateSequence,
                AlterSequence,
                DropSequence,
                CreateEnum,
                AlterEnum,
                DropEnum,
                CommentOnTable {

    /** The operation's name in the JSON output, such as {@code add_column}. */
    String code();

    /** The table that it changes, creates or drops; empty for sequences and enum types. */
    Optional<ObjectName> onTable();

    <R> R accept(Visitor<R> visitor);

    /** The operation that undoes this one. */
    Operation reverse();

    /**
     * Makes the change in {@code schema}.
     *
     * @throws RuntimeException if the schema is not one that this operation can change
     */
    void applyTo(SchemaEditor schema);

    default Schema applyTo(Schema schema) {
        SchemaEditor editor = new SchemaEditor(schema);
        applyTo(editor);
        return editor.schema();
    }

    /**
     * One method for each operation and no default: a new operation does not compile until everybody who carries
     * operations out says what it means there.
     */
    interface Visitor<R> {

        R visit(CreateTable operation);

        R visit(DropTable operation);

        R visit(RenameTable operation);

        R visit(AddColumn operation);

        R visit(DropColumn operation);

        R visit(AlterColumn operation);

        R visit(RenameColumn operation);

        R visit(AddUnique operation);

        R visit(DropUnique operation);

        R visit(AddForeignKey operation);

        R visit(DropForeignKey operation);

        R visit(AddCheck operation);

        R visit(DropCheck operation);

        R visit(AddPrimaryKey operation);

        R visit(DropPrimaryKey operation);

        R visit(CreateIndex operation);

        R visit(DropIndex operation);

        R visit(CreateSequence operation);

        R visit(AlterSequence operation);

        R visit(DropSequence operation);

        R visit(CreateEnum operation);

        R visit(AlterEnum operation);

        R visit(DropEnum operation);

        R visit(CommentOnTable operation);
    }
}
