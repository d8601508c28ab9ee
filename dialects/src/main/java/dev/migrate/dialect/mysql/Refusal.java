package dev.migrate.dialect.mysql;

import dev.migrate.schema.Column;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ErrorKind;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.MigrateException;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the server cannot do, said before anything runs. */
final class Refusal {
    private static final Set<String> ENGINES_WITHOUT_FOREIGN_KEYS =
            Set.of("myisam", "aria", "memory", "archive", "csv");

    private final String product;
    private final TableLimits limits;

    Refusal(String product, TableLimits limits) {
        this.product = product;
        this.limits = limits;
    }

    static MigrateException of(ObjectName where, String message, String hint) {
        return new MigrateException(ErrorKind.REFUSED, message, where.toString(), hint);
    }

    static MigrateException noEnums(ObjectName name) {
        return of(
                name,
                "The database has no enum types of their own, as " + name + " is to be one",
                "Map the enum to a column of the type enum('…','…').");
    }

    /** The rules that the server would not enforce. */
    void check(Table table) {
        ObjectName name = table.name();
        table.uniques().forEach(unique -> check(name, unique));
        table.foreignKeys().forEach(key -> check(name, key));
        checkEngine(table);
        table.foreignKeys().forEach(key -> checkActions(table, key));
        table.indexes().forEach(index -> check(name, index));
        List<String> counting = table.columns().stream()
                .filter(column -> column.identity() != null)
                .map(Column::name)
                .toList();
        if (counting.size() > 1) {
            throw of(
                    name,
                    product + " counts up one column of a table only, not " + counting + " of " + name,
                    "Keep one of them, or let the application set the others.");
        }
        counting.forEach(column -> checkExpressions(table, column));
    }

    /** https://mariadb.com/kb/en/system-versioned-tables/: a changed column would be one in the history as well. */
    static void checkFrozen(Table table) {
        if (table.options().containsKey(TableOptions.FROZEN)) {
            throw of(
                    table.name(),
                    "The table " + table.name() + " keeps its history, and the server is set to change no column of"
                            + " such a table",
                    "Let the connection do it with system_versioning_alter_history=KEEP, as by sessionVariables in"
                            + " the URL, or write the revision by hand.");
        }
    }

    /** What must be so once all operations are carried out. */
    void checkFinal(Table table) {
        for (Column column : table.columns()) {
            if (column.identity() != null && !StoredTable.leadsKey(table, column)) {
                throw of(
                        table.name(),
                        product + " counts up a column only if a key or index begins with it, and none does with "
                                + table.name() + "." + column.name(),
                        "Make it the primary key, or give it an index.");
            }
        }
    }

    /** The server takes the words and forgets them. */
    private static void checkEngine(Table table) {
        String engine = table.options().get(TableOptions.ENGINE);
        if (ENGINES_WITHOUT_FOREIGN_KEYS.contains(String.valueOf(engine).toLowerCase(Locale.ROOT))
                && !table.foreignKeys().isEmpty()) {
            throw of(
                    table.name(),
                    "The engine " + engine + ", which keeps the table " + table.name() + ", has no foreign keys",
                    "Give the table another engine in a revision before this one: ALTER TABLE " + table.name()
                            + " ENGINE=InnoDB.");
        }
    }

    /** What the server refuses because of the tables on the other side. */
    void checkReferences(Schema schema) {
        if (!limits.cascadesNoNulls()) {
            return;
        }
        for (Table table : schema.tables().values()) {
            for (ForeignKey key : table.foreignKeys()) {
                schema.table(key.referencedTable()).ifPresent(referenced -> checkReference(table, key, referenced));
            }
        }
    }

    private void checkReference(Table table, ForeignKey key, Table referenced) {
        for (int i = 0; i < key.columns().size(); i++) {
            boolean takesNull = isNullable(table, key.columns().get(i));
            boolean mayBeNull = isNullable(referenced, key.referencedColumns().get(i));
            if (key.onUpdate() == ReferentialAction.CASCADE && mayBeNull && !takesNull) {
                throw of(
                        table.name(),
                        product + " lets no foreign key follow updates of " + referenced.name() + "."
                                + key.referencedColumns().get(i) + ", which may be null, in " + table.name() + "."
                                + key.columns().get(i) + ", which may not",
                        "Make both not null, or take ON UPDATE CASCADE out of the foreign key on " + key.columns()
                                + ".");
            }
        }
    }

    private static boolean isNullable(Table table, String column) {
        return table.column(column).filter(Column::nullable).isPresent();
    }

    /** The value is not known yet when an expression would need it. */
    private void checkExpressions(Table table, String counting) {
        ColumnMentions.of(table, counting).ifPresent(expression -> {
            throw of(
                    table.name(),
                    product + " computes nothing from the column " + table.name() + "." + counting
                            + ", which counts up: " + expression,
                    "Leave the column out of the expression.");
        });
    }

    private void check(ObjectName table, UniqueConstraint unique) {
        if (unique.nullsNotDistinct() || unique.deferrability() != Deferrability.NOT_DEFERRABLE) {
            String what = unique.nullsNotDistinct() ? "take two nulls for the same in" : "defer";
            throw of(
                    table,
                    product + " cannot " + what + " the unique constraint on " + table + " " + unique.columns(),
                    "Use a plain unique constraint.");
        }
    }

    private void check(ObjectName table, ForeignKey key) {
        boolean toDefault =
                key.onDelete() == ReferentialAction.SET_DEFAULT || key.onUpdate() == ReferentialAction.SET_DEFAULT;
        if (toDefault || key.deferrability() != Deferrability.NOT_DEFERRABLE) {
            throw of(
                    table,
                    product + " cannot " + (toDefault ? "SET DEFAULT for" : "defer") + " the foreign key on " + table
                            + " " + key.columns(),
                    toDefault ? "Use SET NULL or CASCADE." : "Use a plain foreign key.");
        }
    }

    /** An action changes the row behind the check's back. */
    private void checkActions(Table table, ForeignKey key) {
        boolean changes = key.onDelete() == ReferentialAction.SET_NULL
                || key.onUpdate() == ReferentialAction.SET_NULL
                || key.onUpdate() == ReferentialAction.CASCADE;
        for (String column : changes ? key.columns() : List.<String>of()) {
            ColumnMentions.inChecks(table, column).ifPresent(expression -> {
                throw of(
                        table.name(),
                        product + " lets no foreign key change the column " + table.name() + "." + column
                                + ", which a check uses: " + expression,
                        "Take SET NULL and ON UPDATE CASCADE out of the foreign key on " + key.columns()
                                + ", or the column out of the check.");
            });
        }
    }

    private void check(ObjectName table, Index index) {
        boolean collated = index.parts().stream().anyMatch(part -> part.collation() != null);
        if (index.predicate() != null || index.nullsNotDistinct() || collated) {
            String what = index.predicate() != null
                    ? "restrict a unique index to the rows WHERE " + index.predicate()
                    : index.nullsNotDistinct()
                            ? "take two nulls for the same in a unique index"
                            : "give a unique index a collation other than its column's";
            throw of(
                    table,
                    product + " cannot " + what + ": " + index.name() + " on " + table,
                    "Put the index on a generated column that says the same.");
        }
        if (!limits.expressionIndexes() && index.parts().stream().anyMatch(part -> part.expression() != null)) {
            throw of(
                    table,
                    product + " has no indexes on expressions, as " + index.name() + " on " + table + " is to be",
                    "Add a generated column with that expression, and put the index on it.");
        }
    }
}
