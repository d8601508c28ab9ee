package dev.migrate.schema.operation;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.UniqueConstraint;
import java.util.Optional;

/** Drops a unique constraint. */
public record DropUnique(ObjectName table, UniqueConstraint unique) implements Operation {
    @Override
    public String code() {
        return "drop_unique";
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
    public AddUnique reverse() {
        return new AddUnique(table, unique);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withUniques(Lists.without(t.uniques(), unique)));
    }
}
