package dev.migrate.dialect.sqlite;

import dev.migrate.schema.Column;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The statements that put a new table in the place of one, with its rows.
 *
 * <p>The order is that of https://www.sqlite.org/lang_altertable.html, "making other kinds of table schema changes":
 * a new table beside the first, the rows, then the name. The rename must not look at anything else: views and
 * triggers of other tables refer to a table that is not there at that moment, and foreign keys of other tables must
 * go on referring to the name. That is what {@code legacy_alter_table} is for.
 *
 * @param dropped names of columns whose values are not taken over, even if there is such a column again
 * @param triggers the texts of the triggers on the table, which go with it and are made again
 */
record TableRebuild(
        Table before,
        TableDefinition beforeDefinition,
        Table after,
        TableDefinition afterDefinition,
        Set<String> dropped,
        List<String> triggers,
        String temporaryName) {
    private static final SqliteDefinitions DEFINITIONS = new SqliteDefinitions();

    TableRebuild {
        dropped = Set.copyOf(dropped);
        triggers = List.copyOf(triggers);
    }

    List<String> statements() {
        List<String> statements = new ArrayList<>();
        String name = DEFINITIONS.quote(after.name());
        String temporary = DEFINITIONS.quote(temporaryName);
        statements.add("-- " + comment(name + " is built anew: SQLite's ALTER TABLE cannot make this change") + "\n"
                + afterDefinition.sql(temporaryName));
        statements.add(copy(name, temporary));
        if (beforeDefinition.isAutoincrement() && afterDefinition.isAutoincrement()) {
            statements.addAll(keepCounter());
        }
        statements.add("DROP TABLE " + name);
        statements.add("PRAGMA legacy_alter_table = ON");
        statements.add("ALTER TABLE " + temporary + " RENAME TO " + name);
        statements.add("PRAGMA legacy_alter_table = OFF");
        for (Index index : after.indexes()) {
            statements.add(DEFINITIONS.createIndex(after.name(), index));
        }
        statements.addAll(triggers);
        return statements;
    }

    /** Empty tables have a counter as well, and rows that are gone have counted. */
    private List<String> keepCounter() {
        String temporary = DEFINITIONS.literal(temporaryName);
        String name = DEFINITIONS.literal(before.name().name());
        return List.of(
                "DELETE FROM sqlite_sequence WHERE name = " + temporary,
                "INSERT INTO sqlite_sequence (name, seq) SELECT " + temporary
                        + ", seq FROM sqlite_sequence WHERE name = " + name);
    }

    private String copy(String name, String temporary) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        StringBuilder notes = new StringBuilder();
        for (Column column : after.columns()) {
            Optional<String> value = column.generated() == null ? value(column, notes) : Optional.empty();
            if (value.isPresent()) {
                columns.add(DEFINITIONS.quote(column.name()));
                values.add(value.get());
            }
        }
        if (columns.isEmpty()) {
            // Every row must stay a row, even if nothing of it is kept.
            Column first = after.columns().stream()
                    .filter(column -> column.generated() == null)
                    .findFirst()
                    .orElseThrow();
            columns.add(DEFINITIONS.quote(first.name()));
            values.add(defaultOf(first));
        }
        // A new ON CONFLICT clause, or an old one under a new type, must not make rows vanish.
        String insert = afterDefinition.sql("t").toUpperCase(Locale.ROOT).contains("CONFLICT")
                ? "INSERT OR ABORT INTO "
                : "INSERT INTO ";
        return notes + insert + temporary + " (" + String.join(", ", columns) + ")\nSELECT " + String.join(", ", values)
                + "\nFROM " + name;
    }

    /** What a column gets from the row before; nothing if its default is right, or SQLite's own choice of a key. */
    private Optional<String> value(Column column, StringBuilder notes) {
        String name = DEFINITIONS.quote(column.name());
        Optional<Column> source = dropped.contains(column.name()) ? Optional.empty() : before.column(column.name());
        boolean mayLackValue = source.isEmpty() || (source.get().nullable() && !column.nullable());
        boolean filled = column.nullable() || column.defaultValue() != null || isRowid(column);
        if (!mayLackValue) {
            return Optional.of(name);
        } else if (source.isEmpty()) {
            if (filled) {
                return Optional.empty();
            }
            note(notes, column, "write a value in place of NULL, or this fails if the table has rows");
            return Optional.of("NULL");
        } else if (column.defaultValue() != null) {
            return Optional.of("coalesce(" + name + ", " + defaultOf(column) + ")");
        } else if (!isRowid(column)) {
            note(notes, column, "write a value for the rows that have none, or this fails if there are any");
        }
        return Optional.of(name);
    }

    /** A name may hold a line break, which would end the comment. */
    private static String comment(String text) {
        return text.replaceAll("\\s", " ");
    }

    private void note(StringBuilder notes, Column column, String advice) {
        notes.append("-- ")
                .append(comment(after.name() + "." + column.name()))
                .append(" must not be null and has no default: ")
                .append(advice)
                .append('\n');
    }

    private boolean isRowid(Column column) {
        PrimaryKey key = after.primaryKey();
        return key != null
                && key.columns().equals(List.of(column.name()))
                && column.type().toString().equals("integer")
                && !after.options().containsKey(TableOptions.WITHOUT_ROWID);
    }

    private static String defaultOf(Column column) {
        DefaultValue value = column.defaultValue();
        return value == null ? "NULL" : value.expression();
    }
}
