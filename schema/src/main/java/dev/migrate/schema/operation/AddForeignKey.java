package dev.migrate.schema.operation;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Adds a foreign key. */
public record AddForeignKey(ObjectName table, ForeignKey foreignKey) implements Operation {
    @Override
    public String code() {
        return "add_foreign_key";
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
    public DropForeignKey reverse() {
        return new DropForeignKey(table, foreignKey);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withForeignKeys(Lists.with(t.foreignKeys(), foreignKey)));
    }
}
