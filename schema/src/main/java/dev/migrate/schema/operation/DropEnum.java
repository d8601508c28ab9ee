package dev.migrate.schema.operation;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Drops an enum type that no column uses any more. */
public record DropEnum(EnumType type) implements Operation {
    @Override
    public String code() {
        return "drop_enum";
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
    public CreateEnum reverse() {
        return new CreateEnum(type);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.removeEnum(type.name());
    }
}
