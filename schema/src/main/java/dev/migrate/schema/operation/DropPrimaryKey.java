package dev.migrate.schema.operation;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Drops the primary key. */
public record DropPrimaryKey(ObjectName table, PrimaryKey primaryKey) implements Operation {
    @Override
    public String code() {
        return "drop_primary_key";
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
    public AddPrimaryKey reverse() {
        return new AddPrimaryKey(table, primaryKey);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withPrimaryKey(null));
    }
}
