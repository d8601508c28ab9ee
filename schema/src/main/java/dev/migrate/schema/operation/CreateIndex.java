package dev.migrate.schema.operation;

import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Creates an index. */
public record CreateIndex(ObjectName table, Index index) implements Operation {
    @Override
    public String code() {
        return "create_index";
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
    public DropIndex reverse() {
        return new DropIndex(table, index);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withIndexes(Lists.with(t.indexes(), index)));
    }
}
