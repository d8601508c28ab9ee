package dev.migrate.schema.operation;

import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Drops an index. */
public record DropIndex(ObjectName table, Index index) implements Operation {
    @Override
    public String code() {
        return "drop_index";
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
    public CreateIndex reverse() {
        return new CreateIndex(table, index);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withIndexes(Lists.without(t.indexes(), index)));
    }
}
