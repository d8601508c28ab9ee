package dev.migrate.schema.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Adds a column to a table, behind the others. */
public record AddColumn(ObjectName table, Column column) implements Operation {
    @Override
    public String code() {
        return "add_column";
    }

    @Override
    public Optional<ObjectName> onTable() {
        return Optional.of(table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropColumn reverse() {
        return new DropColumn(table, column);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withColumns(Lists.with(t.columns(), column)));
    }
}
