package dev.migrate.model.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A schema as a set of lines that say what is there, without the names of constraints and without any order. */
final class SchemaLines {
    private final SortedSet<String> lines = new TreeSet<>();
    private final boolean countedSequences;

    SchemaLines() {
        this(true);
    }

    /** @param countedSequences whether start and increment of a sequence are part of the schema */
    SchemaLines(boolean countedSequences) {
        this.countedSequences = countedSequences;
    }

    static SchemaLines of(Schema schema, boolean countedSequences) {
        SchemaLines lines = new SchemaLines(countedSequences);
        for (Sequence sequence : schema.sequences().values()) {
            lines.sequence(
                    sequence.name().name(),
                    sequence.options().start(),
                    sequence.options().increment());
        }
        schema.tables().values().forEach(lines::add);
        return lines;
    }

    private void add(Table table) {
        String name = table.name().toString();
        table(name, table.comment());
        for (Column column : table.columns()) {
            column(
                    name,
                    column.name(),
                    column.type().toString(),
                    column.nullable(),
                    column.defaultValue() == null ? null : column.defaultValue().expression(),
                    column.identity() != null,
                    column.generated() == null ? null : column.generated().expression(),
                    column.collation(),
                    column.comment());
        }
        if (table.primaryKey() != null) {
            primaryKey(name, table.primaryKey().columns());
        }
        table.uniques().forEach(unique -> unique(name, unique.columns()));
        for (ForeignKey key : table.foreignKeys()) {
            foreignKey(
                    name,
                    key.columns(),
                    key.referencedTable().toString(),
                    key.referencedColumns(),
                    key.onDelete() == ReferentialAction.NO_ACTION
                            ? ""
                            : key.onDelete().sql().toLowerCase(Locale.ROOT));
        }
        for (CheckConstraint check : table.checks()) {
            check(name, check.expression());
        }
        for (Index index : table.indexes()) {
            index(name, index.parts().stream().map(SchemaLines::part).toList());
        }
    }

    private static String part(IndexPart part) {
        return (part.column() == null ? "(" + part.expression() + ")" : part.column())
                + (part.descending() ? " desc" : "");
    }

    Collection<String> all() {
        return lines;
    }

    void table(String table, @Nullable String comment) {
        lines.add(table + (comment == null || comment.isEmpty() ? "" : " -- " + comment));
    }

    void column(
            String table,
            String name,
            String type,
            boolean nullable,
            @Nullable String defaultValue,
            boolean identity,
            @Nullable String generated,
            @Nullable String collation,
            @Nullable String comment) {
        lines.add(table + "." + name + " " + type + (nullable ? "" : " not null")
                + (defaultValue == null ? "" : " default " + defaultValue) + (identity ? " identity" : "")
                + (generated == null ? "" : " generated " + generated)
                + (collation == null ? "" : " collate " + collation)
                + (comment == null || comment.isEmpty() ? "" : " -- " + comment));
    }

    void primaryKey(String table, List<String> columns) {
        lines.add(table + " primary key " + new TreeSet<>(columns));
    }

    void unique(String table, List<String> columns) {
        lines.add(table + " unique " + new TreeSet<>(columns));
    }

    void foreignKey(String table, List<String> columns, String to, List<String> referenced, String onDelete) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            pairs.add(columns.get(i) + "->" + referenced.get(i));
        }
        pairs.sort(null);
        lines.add(table + " foreign key to " + to + " " + pairs + (onDelete.isEmpty() ? "" : " on delete " + onDelete));
    }

    /** Parentheses, quotes, case and white space do not count, nor does the order of conditions that must all hold. */
    void check(String table, String expression) {
        SortedSet<String> conditions = new TreeSet<>();
        for (String condition : expression.toLowerCase(Locale.ROOT).split(" and ", -1)) {
            conditions.add(condition.replaceAll("[\\s()\"`]", ""));
        }
        lines.add(table + " check " + String.join("and", conditions));
    }

    void index(String table, List<String> parts) {
        lines.add(table + " index " + parts);
    }

    void sequence(String name) {
        lines.add("sequence " + name);
    }

    void sequence(String name, long start, long increment) {
        lines.add("sequence " + name + (countedSequences ? " start " + start + " increment " + increment : ""));
    }

    /** Fails with the lines that only one side has. */
    void assertSame(SchemaLines ours) {
        assertThat(differences(ours)).isEmpty();
    }

    /** The lines that only one side has; empty if there are none. */
    String differences(SchemaLines ours) {
        List<String> missing = new ArrayList<>(all());
        missing.removeAll(ours.all());
        List<String> extra = new ArrayList<>(ours.all());
        extra.removeAll(all());
        return missing.isEmpty() && extra.isEmpty()
                ? ""
                : "missing:\n" + String.join("\n", missing) + "\nextra:\n" + String.join("\n", extra);
    }
}
