package dev.migrate.schema.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Drops a column; no key, check or index may need it any more. */
public record DropColumn(ObjectName table, Column column) implements Operation {
    @Override
    public String code() {
        return "drop_column";
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
    public AddColumn reverse() {
        return new AddColumn(table, column);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withColumns(Lists.without(t.columns(), column)));
    }
}
