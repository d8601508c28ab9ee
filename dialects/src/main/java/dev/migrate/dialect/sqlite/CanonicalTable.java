package dev.migrate.dialect.sqlite;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.Deferrability;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table in the form in which SQLite gives it back. */
final class CanonicalTable {
    private static final SqliteTypes TYPES = new SqliteTypes();

    private final Table table;

    private CanonicalTable(Table table) {
        this.table = table;
    }

    /** What SQLite cannot keep but what rules the rows, such as a deferrable unique, stays and is refused as DDL. */
    static Table of(Table table) {
        return new CanonicalTable(table).canonical();
    }

    private Table canonical() {
        return table.withColumns(table.columns().stream().map(this::column).toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(CanonicalTable::foreignKey)
                        .toList())
                .withChecks(table.checks().stream()
                        .map(check -> check.withExpression(expression(check.expression())))
                        .toList())
                .withIndexes(table.indexes().stream().map(this::index).toList())
                .withComment(null)
                .withOptions(options());
    }

    private String expression(String text) {
        return SqlExpression.canonical(text, table.name().name());
    }

    private SortedMap<String, String> options() {
        SortedMap<String, String> kept = new TreeMap<>();
        for (String option : List.of(TableOptions.STRICT, TableOptions.WITHOUT_ROWID)) {
            if (table.options().containsKey(option)) {
                kept.put(option, "");
            }
        }
        return kept;
    }

    private Column column(Column column) {
        PrimaryKey key = table.primaryKey();
        boolean inKey = key != null && key.columns().contains(column.name());
        boolean wholeKey = key != null && key.columns().equals(List.of(column.name()));
        Identity identity = column.identity();
        ColumnType type = TYPES.canonical(column.type());
        if (wholeKey && identity != null) {
            // Only a key declared as exactly this counts up: https://www.sqlite.org/lang_createtable.html#rowid
            type = ColumnType.of("integer");
            identity = identity.mode() == Identity.Mode.AUTO_INCREMENT
                    ? new Identity(Identity.Mode.AUTO_INCREMENT, SequenceOptions.DEFAULT)
                    : null;
        }
        return new Column(
                column.name(),
                type,
                column.nullable() && !inKey,
                defaultValue(column.defaultValue()),
                identity,
                generated(column.generated()),
                null,
                collation(column.collation()));
    }

    private static @Nullable DefaultValue defaultValue(@Nullable DefaultValue value) {
        if (value == null) {
            return null;
        }
        String expression = SqlExpression.withoutParentheses(value.expression());
        return expression.equalsIgnoreCase("NULL") ? null : new DefaultValue(expression);
    }

    private @Nullable Generated generated(@Nullable Generated generated) {
        return generated == null ? null : new Generated(expression(generated.expression()), generated.stored());
    }

    private static @Nullable String collation(@Nullable String collation) {
        return collation == null || SqliteIdentifiers.same(collation, "BINARY") ? null : collation;
    }

    private static ForeignKey foreignKey(ForeignKey key) {
        return key.deferrability() != Deferrability.INITIALLY_IMMEDIATE
                ? key
                : new ForeignKey(
                        key.name(),
                        key.columns(),
                        key.referencedTable(),
                        key.referencedColumns(),
                        key.onDelete(),
                        key.onUpdate(),
                        Deferrability.NOT_DEFERRABLE);
    }

    /** Methods, included columns and the place of nulls only change how fast an index is; SQLite has one kind. */
    private Index index(Index index) {
        String predicate = index.predicate();
        return index.withParts(index.parts().stream().map(this::part).toList())
                .withMethod(null)
                .withInclude(List.of())
                .withPredicate(predicate == null ? null : expression(predicate));
    }

    private IndexPart part(IndexPart part) {
        String expression = part.expression();
        String column = part.column();
        String implied = column == null
                ? null
                : table.column(column).map(Column::collation).orElse(null);
        String collation = part.collation();
        boolean needless = collation == null || SqliteIdentifiers.same(collation, implied == null ? "BINARY" : implied);
        return new IndexPart(
                column,
                expression == null ? null : expression(expression),
                part.descending(),
                null,
                needless ? null : collation,
                null,
                null);
    }
}
