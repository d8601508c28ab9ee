package dev.migrate.conformance.notation;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.Index;
import dev.migrate.schema.operation.AddCheck;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AddForeignKey;
import dev.migrate.schema.operation.AddPrimaryKey;
import dev.migrate.schema.operation.AddUnique;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.AlterEnum;
import dev.migrate.schema.operation.AlterSequence;
import dev.migrate.schema.operation.CreateEnum;
import dev.migrate.schema.operation.CreateIndex;
import dev.migrate.schema.operation.CreateSequence;
import dev.migrate.schema.operation.DropCheck;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.DropEnum;
import dev.migrate.schema.operation.DropForeignKey;
import dev.migrate.schema.operation.DropIndex;
import dev.migrate.schema.operation.DropPrimaryKey;
import dev.migrate.schema.operation.DropSequence;
import dev.migrate.schema.operation.DropUnique;
import dev.migrate.schema.operation.Operation;
import dev.migrate.schema.operation.RenameColumn;
import dev.migrate.schema.operation.RenameTable;
import java.util.List;
import java.util.stream.Collectors;

/** Writes operations one a line, in the words of the JSON output: {@code alter_column orders.total (type)}. */
public final class OperationWriter {
    private OperationWriter() {}

    public static String write(List<Operation> operations) {
        return operations.stream().map(OperationWriter::line).collect(Collectors.joining("\n"));
    }

    private static String line(Operation operation) {
        String table = operation.onTable().map(SchemaWriter::name).orElse("");
        String subject = subject(operation);
        String both = table.isEmpty() || subject.isEmpty() ? table + subject : table + "." + subject;
        return (operation.code() + " " + both).strip();
    }

    private static String subject(Operation operation) {
        if (operation instanceof AddColumn add) {
            return SchemaWriter.name(add.column().name());
        } else if (operation instanceof DropColumn drop) {
            return SchemaWriter.name(drop.column().name());
        } else if (operation instanceof AlterColumn alter) {
            return SchemaWriter.name(alter.before().name()) + " (" + String.join(", ", alter.changes()) + ")";
        } else if (operation instanceof RenameColumn rename) {
            return SchemaWriter.name(rename.before()) + " to " + SchemaWriter.name(rename.after());
        } else if (operation instanceof RenameTable rename) {
            return "to " + SchemaWriter.name(rename.after());
        }
        return constraint(operation);
    }

    private static String constraint(Operation operation) {
        if (operation instanceof AddPrimaryKey add) {
            return name(add.primaryKey());
        } else if (operation instanceof DropPrimaryKey drop) {
            return name(drop.primaryKey());
        } else if (operation instanceof AddUnique add) {
            return name(add.unique());
        } else if (operation instanceof DropUnique drop) {
            return name(drop.unique());
        } else if (operation instanceof AddForeignKey add) {
            return name(add.foreignKey());
        } else if (operation instanceof DropForeignKey drop) {
            return name(drop.foreignKey());
        } else if (operation instanceof AddCheck add) {
            return name(add.check());
        } else if (operation instanceof DropCheck drop) {
            return name(drop.check());
        }
        return object(operation);
    }

    private static String object(Operation operation) {
        if (operation instanceof CreateIndex create) {
            return name(create.index());
        } else if (operation instanceof DropIndex drop) {
            return name(drop.index());
        } else if (operation instanceof CreateSequence create) {
            return SchemaWriter.name(create.sequence().name());
        } else if (operation instanceof AlterSequence alter) {
            return SchemaWriter.name(alter.after().name());
        } else if (operation instanceof DropSequence drop) {
            return SchemaWriter.name(drop.sequence().name());
        } else if (operation instanceof CreateEnum create) {
            return SchemaWriter.name(create.type().name());
        } else if (operation instanceof AlterEnum alter) {
            return SchemaWriter.name(alter.after().name());
        } else if (operation instanceof DropEnum drop) {
            return SchemaWriter.name(drop.type().name());
        }
        return "";
    }

    private static String name(Constraint constraint) {
        return constraint.name() == null ? "" : SchemaWriter.name(constraint.name());
    }

    private static String name(Index index) {
        return index.name() == null ? "" : SchemaWriter.name(index.name());
    }
}
