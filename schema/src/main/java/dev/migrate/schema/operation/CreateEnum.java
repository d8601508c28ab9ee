package dev.migrate.schema.operation;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Creates an enum type. */
public record CreateEnum(EnumType type) implements Operation {
    @Override
    public String code() {
        return "create_enum";
    }

    @Override
    public Optional<ObjectName> onTable() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public DropEnum reverse() {
        return new DropEnum(type);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.add(type);
    }
}
