package dev.migrate.schema.operation;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Sequence;
import java.util.Optional;

/** Changes how a sequence counts. */
public record AlterSequence(Sequence before, Sequence after) implements Operation {
    @Override
    public String code() {
        return "alter_sequence";
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
    public AlterSequence reverse() {
        return new AlterSequence(after, before);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.removeSequence(before.name());
        schema.add(after);
    }
}
