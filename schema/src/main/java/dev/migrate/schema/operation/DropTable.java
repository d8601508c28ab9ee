package dev.migrate.schema.operation;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Table;
import java.util.Optional;

/** Drops a table and all that belongs to it. */
public record DropTable(Table table) implements Operation {
    @Override
    public String code() {
        return "drop_table";
    }

    @Override
    public Optional<ObjectName> onTable() {
        return Optional.of(table.name());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CreateTable reverse() {
        return new CreateTable(table);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.remove(table.name());
    }
}
