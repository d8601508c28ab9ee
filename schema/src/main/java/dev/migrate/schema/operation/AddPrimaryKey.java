package dev.migrate.schema.operation;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Adds the primary key. */
public record AddPrimaryKey(ObjectName table, PrimaryKey primaryKey) implements Operation {
    @Override
    public String code() {
        return "add_primary_key";
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
    public DropPrimaryKey reverse() {
        return new DropPrimaryKey(table, primaryKey);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withPrimaryKey(primaryKey));
    }
}
