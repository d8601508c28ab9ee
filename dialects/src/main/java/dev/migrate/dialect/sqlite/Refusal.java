package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.Dependent;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;

/** What SQLite cannot do, or what would break something, said before anything runs. */
final class Refusal {
    private Refusal() {}

    static MigrateException of(ObjectName where, String message, String hint) {
        return new MigrateException(ErrorKind.REFUSED, message, where.toString(), hint);
    }

    static MigrateException noEnums(ObjectName name) {
        return of(name, "SQLite has no enum types: " + name, "Map the enum to text or to a number.");
    }

    static MigrateException noComments(ObjectName name) {
        return of(name, "SQLite keeps no comments: " + name, "Take the comment out, or keep it in the class only.");
    }

    /** The rules that SQLite would not enforce. */
    static void check(Table table) {
        table.uniques().forEach(unique -> check(table.name(), unique));
        if (table.indexes().stream().anyMatch(index -> index.unique() && index.nullsNotDistinct())) {
            throw of(
                    table.name(),
                    "SQLite takes no two nulls for the same: " + table.name(),
                    "Use a check or a default.");
        }
        PrimaryKey key = table.primaryKey();
        if (key == null && table.options().containsKey(TableOptions.WITHOUT_ROWID)) {
            throw of(
                    table.name(),
                    "The table " + table.name() + " is WITHOUT ROWID and cannot be without a primary key",
                    "Keep a primary key, or make the table anew by hand.");
        }
        table.columns().forEach(column -> checkCounting(table, column));
    }

    private static void checkCounting(Table table, Column column) {
        if (column.identity() == null) {
            return;
        }
        PrimaryKey key = table.primaryKey();
        if (key == null || !key.columns().equals(List.of(column.name()))) {
            throw of(
                    table.name(),
                    "SQLite counts up the single column of a primary key only, not " + table.name() + "."
                            + column.name(),
                    "Let the application set the value, or make the column the primary key.");
        }
        if (table.options().containsKey(TableOptions.WITHOUT_ROWID)) {
            throw of(
                    table.name(),
                    "The table " + table.name() + " is WITHOUT ROWID and cannot count up " + column.name(),
                    "Let the application set the value, or make the table anew by hand.");
        }
    }

    private static void check(ObjectName table, UniqueConstraint unique) {
        if (unique.nullsNotDistinct() || unique.deferrability() != Deferrability.NOT_DEFERRABLE) {
            String what = unique.nullsNotDistinct() ? "treat nulls as equal in" : "defer";
            throw of(
                    table,
                    "SQLite cannot " + what + " the unique constraint on " + table + " " + unique.columns(),
                    "Use a plain unique constraint.");
        }
    }

    /**
     * SQLite, renaming such a column, forgets the unique constraint and then misses the column, as of 3.54.
     *
     * @throws MigrateException if a unique constraint repeats the integer key of a table without row numbers
     */
    static void checkRenamed(Table table, String column) {
        PrimaryKey key = table.primaryKey();
        boolean wholeKey = key != null
                && key.columns().size() == 1
                && SqliteIdentifiers.same(key.columns().get(0), column);
        boolean integer = table.columns().stream()
                .filter(found -> SqliteIdentifiers.same(found.name(), column))
                .anyMatch(found -> found.type().equals(ColumnType.of("integer")));
        boolean repeated = table.uniques().stream()
                .flatMap(unique -> unique.columns().stream())
                .anyMatch(name -> SqliteIdentifiers.same(name, column));
        if (wholeKey && integer && repeated && table.options().containsKey(TableOptions.WITHOUT_ROWID)) {
            throw of(
                    table.name(),
                    "SQLite cannot rename " + table.name() + "." + column
                            + ", the key of a table WITHOUT ROWID that a unique constraint repeats",
                    "Drop the unique constraint in a revision before this one.");
        }
    }

    /** @throws MigrateException naming the first view or trigger that uses the column */
    static void checkDropped(ObjectName table, Column column, List<Dependent> dependents) {
        for (Dependent dependent : dependents) {
            if (dependent.uses().getOrDefault(table, List.of()).contains(column.name())) {
                throw of(
                        table,
                        "The " + label(dependent) + " uses " + table + "." + column.name() + ", which is to be dropped",
                        hint(dependent));
            }
        }
    }

    /** @throws MigrateException naming the first view or other table's trigger that uses the table */
    static void checkDropped(ObjectName table, List<Dependent> dependents) {
        for (Dependent dependent : dependents) {
            if (dependent.uses().containsKey(table) && !table.equals(dependent.on())) {
                throw of(
                        table,
                        "The " + label(dependent) + " uses " + table + ", which is to be dropped",
                        hint(dependent));
            }
        }
    }

    private static String label(Dependent dependent) {
        return dependent.kind().name().toLowerCase(Locale.ROOT) + " " + dependent.name();
    }

    private static String hint(Dependent dependent) {
        return "Drop or change the " + label(dependent) + " in a revision before this one.";
    }
}
