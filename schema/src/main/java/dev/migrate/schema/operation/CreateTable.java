package dev.migrate.schema.operation;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Table;
import java.util.Optional;

/** Creates a table with its columns, keys and checks, and with its indexes where it holds any. */
public record CreateTable(Table table) implements Operation {
    @Override
    public String code() {
        return "create_table";
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
    public DropTable reverse() {
        return new DropTable(table);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.add(table);
    }
}
