package dev.migrate.command.autogenerate;

import dev.migrate.command.autogenerate.RenameRules.RenameRule;
import dev.migrate.diff.Rename;
import dev.migrate.schema.Column;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.NearestNames;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the tables and columns that people mean when they write down a renaming. */
final class RenameTargets {
    private final Schema current;
    private final Schema desired;

    /** From the names of tables now to those that they get. */
    private final Map<ObjectName, ObjectName> tables = new HashMap<>();

    private final List<Rename> found = new ArrayList<>();

    RenameTargets(Schema current, Schema desired) {
        this.current = current;
        this.desired = desired;
    }

    /**
     * Tables first, then columns; what has its new name already is left out.
     *
     * @throws MigrateException (kind USAGE) if a name is neither in the database nor in the model
     */
    List<Rename> find(List<RenameRule> rules) {
        List<RenameRule> columns = rules.stream().filter(rule -> !isTable(rule)).toList();
        rules.stream().filter(this::isTable).forEach(this::table);
        columns.forEach(this::column);
        return found;
    }

    private boolean isTable(RenameRule rule) {
        return table(current, rule.before()).isPresent()
                || (table(desired, rule.after()).isPresent()
                        && column(current, rule.before()).isEmpty());
    }

    private void table(RenameRule rule) {
        Optional<Table> before = table(current, rule.before());
        Optional<Table> there = table(current, rule.after());
        if (before.isEmpty() && there.isPresent()) {
            return;
        }
        ObjectName name = before.orElseThrow(() -> unknown(rule.before(), "The database has no", names(current)))
                .name();
        ObjectName after = table(desired, rule.after())
                .orElseThrow(() -> unknown(rule.after(), "The classes ask for no", names(desired)))
                .name();
        if (!Objects.equals(name.schema(), after.schema())) {
            throw refused(rule, "A table keeps its schema");
        }
        if (there.filter(other -> !other.name().equals(name)).isPresent()) {
            throw refused(rule, "The database has a table " + after + " already");
        }
        tables.put(name, after);
        found.add(Rename.ofTable(name, after.name()));
    }

    private void column(RenameRule rule) {
        String after = rule.after().substring(rule.after().lastIndexOf('.') + 1);
        Optional<Table> table = tableOf(current, rule.before());
        Optional<Column> there = table.flatMap(one -> column(one, after));
        if (table.isPresent() && column(current, rule.before()).isEmpty() && there.isPresent()) {
            return;
        }
        Table before = table.orElseThrow(() -> unknown(rule.before(), "The database has no", names(current)));
        Column column = column(current, rule.before())
                .orElseThrow(() -> unknown(rule.before(), "The database has no", names(current)));
        if (there.isPresent() && !isSame(column.name(), after)) {
            throw refused(rule, "The table " + before.name() + " has a column " + after + " already");
        }
        ObjectName name = tables.getOrDefault(before.name(), before.name());
        Column renamed = Optional.ofNullable(desired.tables().get(name))
                .flatMap(one -> column(one, after))
                .orElseThrow(() -> unknown(name + "." + after, "The classes ask for no", names(desired)));
        found.add(Rename.ofColumn(name, column.name(), renamed.name()));
    }

    private static Optional<Table> table(Schema schema, String text) {
        List<Table> spelled = schema.tables().values().stream()
                .filter(table -> isSame(table.name().toString(), text))
                .toList();
        List<Table> named = schema.tables().values().stream()
                .filter(table -> isSame(table.name().name(), text))
                .toList();
        return Stream.of(spelled, named)
                .filter(tables -> tables.size() == 1)
                .findFirst()
                .map(tables -> tables.get(0));
    }

    /** The table of {@code table.column}, by the name that it has or by the one that it gets. */
    private Optional<Table> tableOf(Schema schema, String path) {
        int dot = path.lastIndexOf('.');
        String text = dot < 0 ? "" : path.substring(0, dot);
        return table(schema, text).or(() -> tables.entrySet().stream()
                .filter(entry -> isSame(entry.getValue().toString(), text))
                .findFirst()
                .flatMap(entry -> schema.table(entry.getKey())));
    }

    private Optional<Column> column(Schema schema, String path) {
        return tableOf(schema, path).flatMap(table -> column(table, path.substring(path.lastIndexOf('.') + 1)));
    }

    private static Optional<Column> column(Table table, String name) {
        return table.column(name).or(() -> table.columns().stream()
                .filter(column -> isSame(column.name(), name))
                .findFirst());
    }

    private static boolean isSame(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    private static List<String> names(Schema schema) {
        return schema.tables().values().stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(table.name().toString()),
                        table.columns().stream().map(column -> table.name() + "." + column.name())))
                .toList();
    }

    private static MigrateException unknown(String name, String whoLacksIt, List<String> known) {
        return new MigrateException(
                ErrorKind.USAGE,
                whoLacksIt + " table or column `" + name + "`",
                "--rename",
                NearestNames.hint(
                        name, known, "Write `table=table` or `table.column=table.column`, the old name first."));
    }

    private static MigrateException refused(RenameRule rule, String reason) {
        return new MigrateException(
                ErrorKind.USAGE,
                reason + ", so `" + rule + "` is not possible",
                "--rename",
                "Leave the renaming out, or write it into a revision by hand.");
    }
}
