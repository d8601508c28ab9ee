package dev.migrate.schema.operation;

import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.Optional;

/** Gives a column another name; keys and indexes follow, the text of expressions does not. */
public record RenameColumn(ObjectName table, String before, String after) implements Operation {
    @Override
    public String code() {
        return "rename_column";
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
    public RenameColumn reverse() {
        return new RenameColumn(table, after, before);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> ColumnRenaming.inTable(t, before, after));
        schema.redirect(table, key -> ColumnRenaming.inReference(key, before, after));
    }
}
