package dev.migrate.schema.operation;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Drops a foreign key. */
public record DropForeignKey(ObjectName table, ForeignKey foreignKey) implements Operation {
    @Override
    public String code() {
        return "drop_foreign_key";
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
    public AddForeignKey reverse() {
        return new AddForeignKey(table, foreignKey);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withForeignKeys(Lists.without(t.foreignKeys(), foreignKey)));
    }
}
