package dev.migrate.schema.operation;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.UniqueConstraint;
import java.util.Optional;

/** Adds a unique constraint. */
public record AddUnique(ObjectName table, UniqueConstraint unique) implements Operation {
    @Override
    public String code() {
        return "add_unique";
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
    public DropUnique reverse() {
        return new DropUnique(table, unique);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withUniques(Lists.with(t.uniques(), unique)));
    }
}
