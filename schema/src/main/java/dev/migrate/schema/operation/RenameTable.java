package dev.migrate.schema.operation;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Gives a table another name; what refers to it follows. */
public record RenameTable(ObjectName before, ObjectName after) implements Operation {
    @Override
    public String code() {
        return "rename_table";
    }

    @Override
    public Optional<ObjectName> onTable() {
        return Optional.of(before);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public RenameTable reverse() {
        return new RenameTable(after, before);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.rename(before, after);
    }
}
