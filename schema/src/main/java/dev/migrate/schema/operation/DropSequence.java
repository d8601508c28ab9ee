package dev.migrate.schema.operation;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Sequence;
import java.util.Optional;

/** Drops a sequence. */
public record DropSequence(Sequence sequence) implements Operation {
    @Override
    public String code() {
        return "drop_sequence";
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
    public CreateSequence reverse() {
        return new CreateSequence(sequence);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.removeSequence(sequence.name());
    }
}
