package dev.migrate.schema.operation;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Drops a check constraint. */
public record DropCheck(ObjectName table, CheckConstraint check) implements Operation {
    @Override
    public String code() {
        return "drop_check";
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
    public AddCheck reverse() {
        return new AddCheck(table, check);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withChecks(Lists.without(t.checks(), check)));
    }
}
