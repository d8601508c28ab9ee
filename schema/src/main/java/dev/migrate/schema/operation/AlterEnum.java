package dev.migrate.schema.operation;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Changes the values of an enum type, or their order. */
public record AlterEnum(EnumType before, EnumType after) implements Operation {
    @Override
    public String code() {
        return "alter_enum";
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
    public AlterEnum reverse() {
        return new AlterEnum(after, before);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.removeEnum(before.name());
        schema.add(after);
    }
}
