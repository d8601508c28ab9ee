package dev.migrate.schema.operation;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets, changes or removes (null) the comment of a table. */
public record CommentOnTable(ObjectName table, @Nullable String before, @Nullable String after) implements Operation {
    @Override
    public String code() {
        return "comment_on_table";
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
    public CommentOnTable reverse() {
        return new CommentOnTable(table, after, before);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withComment(after));
    }
}
