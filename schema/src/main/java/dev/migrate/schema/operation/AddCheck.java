package dev.migrate.schema.operation;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Adds a check constraint. */
public record AddCheck(ObjectName table, CheckConstraint check) implements Operation {
    @Override
    public String code() {
        return "add_check";
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
    public DropCheck reverse() {
        return new DropCheck(table, check);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withChecks(Lists.with(t.checks(), check)));
    }
}
