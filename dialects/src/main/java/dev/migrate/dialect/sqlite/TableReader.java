package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.SqlToken;
import dev.migrate.dialect.sqlite.Clause.Kind;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Generated;
import dev.migrate.schema.Identity;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.SequenceOptions;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a table's text into the table that it defines, in canonical form. */
final class TableReader {
    private static final SqliteTypes TYPES = new SqliteTypes();

    private final Function<String, Optional<TableDefinition>> tables;

    /** @param tables finds the definition of a table that a foreign key refers to */
    TableReader(Function<String, Optional<TableDefinition>> tables) {
        this.tables = tables;
    }

    Table read(TableDefinition definition, List<Index> indexes) {
        PrimaryKey key = primaryKey(definition);
        List<UniqueConstraint> uniques = new ArrayList<>();
        List<ForeignKey> foreignKeys = new ArrayList<>();
        List<CheckConstraint> checks = new ArrayList<>();
        definition.clauses().forEach(clause -> {
            if (clause.constraint() instanceof UniqueConstraint unique) {
                uniques.add(new UniqueConstraint(
                        unique.name(), spelled(definition, unique.columns()), false, unique.deferrability()));
            } else if (clause.constraint() instanceof ForeignKey foreignKey) {
                foreignKeys.add(foreignKey(definition, foreignKey, clause.kind()));
            } else if (clause.constraint() instanceof CheckConstraint check) {
                checks.add(new CheckConstraint(
                        check.name(), SqlExpression.canonical(check.expression(), definition.name())));
            }
        });
        List<Column> columns = definition.columns().stream()
                .map(column -> column(column, key, definition))
                .toList();
        return new Table(
                ObjectName.of(definition.name()),
                columns,
                key,
                uniques,
                foreignKeys,
                checks,
                indexes,
                null,
                options(definition.options()));
    }

    private static @Nullable PrimaryKey primaryKey(TableDefinition definition) {
        return definition
                .clauses()
                .filter(Clause::isPrimaryKey)
                .findFirst()
                .map(Clause::constraint)
                .map(constraint ->
                        new PrimaryKey(constraint.name(), spelled(definition, ((PrimaryKey) constraint).columns())))
                .orElse(null);
    }

    /** SQLite lets keys hold nulls unless told otherwise, an old mistake of its own; here a key's columns hold none. */
    private static Column column(ColumnDefinition column, @Nullable PrimaryKey key, TableDefinition definition) {
        boolean inKey = key != null && key.columns().contains(column.name());
        boolean nullable = !inKey && column.clause(Kind.NOT_NULL).isEmpty();
        Identity identity = inKey && definition.isAutoincrement()
                ? new Identity(Identity.Mode.AUTO_INCREMENT, SequenceOptions.DEFAULT)
                : null;
        return new Column(
                column.name(),
                TYPES.declared(column.type()),
                nullable,
                column.value(Kind.DEFAULT).flatMap(TableReader::defaultValue).orElse(null),
                identity,
                generated(column, definition).orElse(null),
                null,
                column.value(Kind.COLLATE)
                        .filter(name -> !SqliteIdentifiers.same(name, "BINARY"))
                        .orElse(null));
    }

    private static Optional<DefaultValue> defaultValue(String text) {
        String expression = SqlExpression.withoutParentheses(text);
        return expression.equalsIgnoreCase("NULL") ? Optional.empty() : Optional.of(new DefaultValue(expression));
    }

    private static Optional<Generated> generated(ColumnDefinition column, TableDefinition definition) {
        return column.clauses().stream()
                .filter(Clause::isGenerated)
                .findFirst()
                .map(clause -> new Generated(
                        SqlExpression.canonical(String.valueOf(clause.value()), definition.name()),
                        clause.kind() == Kind.STORED));
    }

    private ForeignKey foreignKey(TableDefinition definition, ForeignKey key, Kind kind) {
        List<String> columns = spelled(definition, key.columns());
        TableDefinition referenced = tables.apply(key.referencedTable().name()).orElse(null);
        if (referenced == null) {
            return key.withColumns(columns, key.referencedColumns());
        }
        List<String> referencedColumns = spelled(referenced, key.referencedColumns());
        PrimaryKey primary = primaryKey(referenced);
        if (kind == Kind.FOREIGN_KEY_TO_PRIMARY
                && primary != null
                && primary.columns().size() == columns.size()) {
            referencedColumns = primary.columns();
        }
        return key.withReferencedTable(ObjectName.of(referenced.name())).withColumns(columns, referencedColumns);
    }

    /** The names as the table's own columns spell them. */
    private static List<String> spelled(TableDefinition definition, List<String> names) {
        return names.stream()
                .map(name -> definition.column(name).map(ColumnDefinition::name).orElse(name))
                .toList();
    }

    private static SortedMap<String, String> options(String text) {
        SortedMap<String, String> options = new TreeMap<>();
        for (SqlToken token : SqlCursor.tokens(text)) {
            if (token.is("STRICT")) {
                options.put(TableOptions.STRICT, "");
            } else if (token.is("WITHOUT")) {
                options.put(TableOptions.WITHOUT_ROWID, "");
            }
        }
        return options;
    }
}
