package dev.migrate.model;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** A schema as lines of text, as tests expect it: a table, its columns and its constraints, each on a line. */
public final class SchemaText {
    private SchemaText() {}

    public static String of(Schema schema) {
        List<String> lines = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            lines.add(table.name() + (table.comment() == null ? "" : " -- " + table.comment()));
            table.columns().forEach(column -> lines.add("  " + of(column)));
            if (table.primaryKey() != null) {
                lines.add("  primary key " + columns(table.primaryKey().columns()));
            }
            table.uniques().forEach(unique -> lines.add("  " + of(unique)));
            table.foreignKeys().forEach(key -> lines.add("  " + of(key)));
            table.checks().forEach(check -> lines.add("  " + of(check)));
            table.indexes().forEach(index -> lines.add("  " + of(index)));
        }
        schema.sequences()
                .values()
                .forEach(sequence -> lines.add("sequence " + sequence.name() + " start "
                        + sequence.options().start() + " increment "
                        + sequence.options().increment()));
        schema.enums().values().forEach(type -> lines.add("enum " + type.name() + " " + type.values()));
        return String.join("\n", lines) + "\n";
    }

    private static String of(Column column) {
        StringBuilder text = new StringBuilder(column.name()).append(' ').append(column.type());
        text.append(column.nullable() ? "" : " not null");
        if (column.defaultValue() != null) {
            text.append(" default ").append(column.defaultValue().expression());
        }
        if (column.identity() != null) {
            text.append(" identity ").append(column.identity().mode());
        }
        if (column.generated() != null) {
            text.append(" generated (").append(column.generated().expression()).append(')');
            text.append(column.generated().stored() ? " stored" : "");
        }
        text.append(column.collation() == null ? "" : " collate " + column.collation());
        return text.append(column.comment() == null ? "" : " -- " + column.comment())
                .toString();
    }

    private static String of(UniqueConstraint unique) {
        return named(unique.name()) + "unique " + columns(unique.columns());
    }

    private static String of(ForeignKey key) {
        return named(key.name()) + "foreign key " + columns(key.columns()) + " to " + key.referencedTable()
                + columns(key.referencedColumns()) + action(" on delete ", key.onDelete())
                + action(" on update ", key.onUpdate());
    }

    private static String of(CheckConstraint check) {
        return named(check.name()) + "check " + check.expression();
    }

    private static String of(Index index) {
        return named(index.name()) + (index.unique() ? "unique " : "") + "index "
                + columns(index.parts().stream().map(SchemaText::of).toList());
    }

    private static String of(IndexPart part) {
        return (part.column() == null ? "(" + part.expression() + ")" : part.column())
                + (part.descending() ? " desc" : "");
    }

    private static String action(String clause, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : clause + action.sql();
    }

    private static String named(String name) {
        return name == null ? "" : name + ": ";
    }

    private static String columns(List<String> names) {
        return "(" + String.join(", ", names) + ")";
    }
}
