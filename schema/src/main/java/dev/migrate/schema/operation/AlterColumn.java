package dev.migrate.schema.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.SchemaEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Changes anything about a column but its name. */
public record AlterColumn(ObjectName table, Column before, Column after) implements Operation {
    public AlterColumn {
        if (!before.name().equals(after.name())) {
            throw new IllegalArgumentException(before.name() + " becomes " + after.name() + ": rename it first");
        }
    }

    /** What differs, in the words of the JSON output: {@code type}, {@code nullable}, {@code default} …; a collation counts as type. */
    public List<String> changes() {
        List<String> changes = new ArrayList<>();
        boolean sameCollation = Objects.equals(before.collation(), after.collation());
        add(changes, "type", !before.type().equals(after.type()) || !sameCollation);
        add(changes, "nullable", before.nullable() != after.nullable());
        add(changes, "default", !Objects.equals(before.defaultValue(), after.defaultValue()));
        add(changes, "identity", !Objects.equals(before.identity(), after.identity()));
        add(changes, "generated", !Objects.equals(before.generated(), after.generated()));
        add(changes, "comment", !Objects.equals(before.comment(), after.comment()));
        return List.copyOf(changes);
    }

    private static void add(List<String> changes, String change, boolean differs) {
        if (differs) {
            changes.add(change);
        }
    }

    @Override
    public String code() {
        return "alter_column";
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
    public AlterColumn reverse() {
        return new AlterColumn(table, after, before);
    }

    @Override
    public void applyTo(SchemaEditor schema) {
        schema.change(table, t -> t.withColumns(Lists.replacing(t.columns(), before, after)));
    }
}
