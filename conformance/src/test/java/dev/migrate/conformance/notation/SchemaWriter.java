package dev.migrate.conformance.notation;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a schema in its notation. */
public final class SchemaWriter {
    private final StringBuilder text = new StringBuilder();

    private SchemaWriter() {}

    public static String write(Schema schema) {
        SchemaWriter writer = new SchemaWriter();
        schema.enums().values().forEach(writer::write);
        schema.sequences().values().forEach(writer::write);
        schema.tables().values().forEach(writer::write);
        return writer.text.toString();
    }

    private void write(EnumType type) {
        String values = type.values().stream().map(SchemaWriter::text).collect(Collectors.joining(", "));
        line("enum " + name(type.name()) + " (" + values + ")");
    }

    private void write(Sequence sequence) {
        line("sequence " + name(sequence.name())
                + (sequence.type() == null ? "" : " as " + sequence.type())
                + options(sequence.options()));
    }

    private void write(Table table) {
        line("table " + name(table.name()) + (table.comment() == null ? "" : " " + text(table.comment())));
        table.columns().forEach(this::write);
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            inner("primary key" + optional(key.name()) + names(key.columns()));
        }
        table.uniques().forEach(this::write);
        table.foreignKeys().forEach(this::write);
        for (CheckConstraint check : table.checks()) {
            inner("check" + optional(check.name()) + " (" + check.expression() + ")"
                    + (check.enforced() ? "" : " not enforced"));
        }
        table.indexes().forEach(this::write);
        for (Map.Entry<String, String> option : table.options().entrySet()) {
            inner("option " + text(option.getKey()) + " " + text(option.getValue()));
        }
    }

    private void write(Column column) {
        inner(name(column.name()) + " " + type(column) + (column.nullable() ? "" : " not null")
                + (column.defaultValue() == null
                        ? ""
                        : " default " + column.defaultValue().expression())
                + identity(column.identity())
                + generated(column.generated())
                + (column.collation() == null ? "" : " collate " + name(column.collation()))
                + (column.comment() == null ? "" : " comment " + text(column.comment())));
    }

    private static String generated(@Nullable Generated generated) {
        if (generated == null) {
            return "";
        }
        String storage =
                switch (generated.storage()) {
                    case STORED -> " stored";
                    case VIRTUAL -> "";
                    case UNSTATED -> " anyhow";
                };
        return " generated" + storage + " (" + generated.expression() + ")";
    }

    private static String type(Column column) {
        boolean plain = column.type().name().matches("[a-z_ 0-9]+");
        if (plain) {
            return column.type().toString();
        }
        String schema = column.type().schema();
        return (schema == null ? "" : name(schema) + ".")
                + name(column.type().name())
                + "[]".repeat(column.type().dimensions());
    }

    private static String identity(@Nullable Identity identity) {
        if (identity == null) {
            return "";
        }
        String mode = identity.mode() == Identity.Mode.BY_DEFAULT
                ? ""
                : " " + identity.mode().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return " identity" + mode + options(identity.options());
    }

    private static String options(SequenceOptions options) {
        SequenceOptions plain = SequenceOptions.DEFAULT;
        return (options.start() == plain.start() ? "" : " start " + options.start())
                + (options.increment() == plain.increment() ? "" : " increment " + options.increment())
                + (options.minimum() == null ? "" : " minimum " + options.minimum())
                + (options.maximum() == null ? "" : " maximum " + options.maximum())
                + (options.cache() == plain.cache() ? "" : " cache " + options.cache())
                + (options.cycle() ? " cycle" : "");
    }

    private void write(UniqueConstraint unique) {
        inner("unique" + optional(unique.name()) + names(unique.columns())
                + (unique.nullsNotDistinct() ? " nulls not distinct" : "")
                + deferrability(unique.deferrability()));
    }

    private void write(ForeignKey key) {
        inner("foreign key" + optional(key.name()) + names(key.columns()) + " references " + name(key.referencedTable())
                + names(key.referencedColumns())
                + action(" on delete ", key.onDelete())
                + action(" on update ", key.onUpdate())
                + deferrability(key.deferrability()));
    }

    private static String action(String words, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : words + action.sql().toLowerCase(Locale.ROOT);
    }

    private static String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }

    private void write(Index index) {
        String parts = index.parts().stream().map(SchemaWriter::part).collect(Collectors.joining(", "));
        inner((index.unique() ? "unique index" : "index") + optional(index.name()) + " (" + parts + ")"
                + (index.nullsNotDistinct() ? " nulls not distinct" : "")
                + (index.method() == null ? "" : " using " + name(index.method()))
                + (index.include().isEmpty() ? "" : " include" + names(index.include()))
                + (index.predicate() == null ? "" : " where (" + index.predicate() + ")"));
    }

    private static String part(IndexPart part) {
        return (part.column() == null ? "[" + part.expression() + "]" : name(part.column()))
                + (part.prefixLength() == null ? "" : " (" + part.prefixLength() + ")")
                + (part.collation() == null ? "" : " collate " + name(part.collation()))
                + (part.operatorClass() == null ? "" : " operators " + name(part.operatorClass()))
                + (part.descending() ? " desc" : "")
                + (part.nulls() == null ? "" : " nulls " + part.nulls().name().toLowerCase(Locale.ROOT));
    }

    static String name(ObjectName name) {
        return name.schema() == null ? name(name.name()) : name(name.schema()) + "." + name(name.name());
    }

    static String name(String name) {
        return name.matches("[\\p{L}\\p{N}_]+") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String names(List<String> names) {
        return names.stream().map(SchemaWriter::name).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String optional(@Nullable String name) {
        return name == null ? "" : " " + name(name);
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void inner(String line) {
        text.append("    ").append(line).append('\n');
    }
}
