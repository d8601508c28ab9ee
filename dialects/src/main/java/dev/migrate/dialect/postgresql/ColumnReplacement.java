package dev.migrate.dialect.postgresql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Columns that the server can only drop and add again, because they become generated or are generated otherwise; with
 * the keys, checks and indexes that go with them.
 */
final class ColumnReplacement {
    private final Table table;
    private final Map<Column, Column> columns;
    private final Set<String> names;
    private final DdlState state;
    private final PostgresqlStatements statements;
    private final PostgresqlDefinitions definitions;
    private final PostgresqlIdentifiers identifiers;

    /** @param columns as they are and as they will be */
    ColumnReplacement(
            Table table,
            Map<Column, Column> columns,
            DdlState state,
            PostgresqlStatements statements,
            PostgresqlDefinitions definitions,
            PostgresqlIdentifiers identifiers) {
        this.table = table;
        this.columns = columns;
        this.names = columns.keySet().stream().map(Column::name).collect(Collectors.toSet());
        this.state = state;
        this.statements = statements;
        this.definitions = definitions;
        this.identifiers = identifiers;
    }

    /** Without CASCADE, so that nothing else goes unseen: keys that refer to the columns are dropped by name. */
    List<String> drops() {
        List<String> drops = new ArrayList<>();
        if (columns.isEmpty()) {
            return drops;
        }
        references()
                .forEach((other, keys) -> keys.forEach(key -> drops.add(statements.alter(
                        other, List.of("DROP CONSTRAINT " + definitions.quote(name(DefaultNames.of(other, key))))))));
        List<String> clauses = new ArrayList<>();
        columns.keySet().stream()
                .sorted((one, other) -> Boolean.compare(one.generated() == null, other.generated() == null))
                .forEach(column -> clauses.add("DROP COLUMN " + definitions.quote(column.name())));
        drops.add(statements.alter(table.name(), clauses));
        return drops;
    }

    private static String name(Constraint constraint) {
        return String.valueOf(constraint.name());
    }

    List<String> additions() {
        List<String> additions = new ArrayList<>();
        if (columns.isEmpty()) {
            return additions;
        }
        List<String> clauses = new ArrayList<>();
        columns.values().stream()
                .sorted((one, other) -> Boolean.compare(one.generated() != null, other.generated() != null))
                .forEach(column -> clauses.add("ADD COLUMN " + definitions.column(added(column))));
        additions.add(statements.alter(table.name(), clauses));
        columns.forEach((before, after) -> additions.addAll(values(before, after)));
        constraints()
                .forEach(constraint -> additions.add(
                        statements.alter(table.name(), List.of("ADD " + definitions.constraint(constraint)))));
        indexes()
                .forEach(index ->
                        additions.add(definitions.createIndex(table.name(), DefaultNames.of(table.name(), index))));
        references()
                .forEach((other, keys) -> keys.forEach(key -> additions.add(statements.alter(
                        other, List.of("ADD " + definitions.constraint(DefaultNames.of(other, key)))))));
        columns.values().stream()
                .filter(column -> column.comment() != null)
                .forEach(column -> additions.add(statements.comment(table.name(), column)));
        return additions;
    }

    /** A column that is generated no more gets its values before it must have some. */
    private static Column added(Column after) {
        return after.generated() == null && after.defaultValue() == null ? after.withNullable(true) : after;
    }

    private List<String> values(Column before, Column after) {
        List<String> statementsHere = new ArrayList<>();
        if (before.generated() == null || after.generated() != null) {
            return statementsHere;
        }
        String name = definitions.quote(after.name());
        statementsHere.add("UPDATE " + definitions.quote(table.name()) + " SET " + name + " = "
                + before.generated().expression());
        if (!after.nullable() && !added(after).equals(after)) {
            statementsHere.add(statements.alter(table.name(), List.of("ALTER COLUMN " + name + " SET NOT NULL")));
        }
        return statementsHere;
    }

    /** What the server drops together with the columns, named as it is now. */
    private List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        ObjectName name = table.name();
        PrimaryKey key = table.primaryKey();
        if (key != null && key.columns().stream().anyMatch(names::contains)) {
            constraints.add(DefaultNames.of(name, key));
        }
        for (UniqueConstraint unique : table.uniques()) {
            if (unique.columns().stream().anyMatch(names::contains)) {
                constraints.add(DefaultNames.of(name, unique));
            }
        }
        Set<CheckConstraint> checks = new LinkedHashSet<>();
        names.forEach(column -> checks.addAll(new ColumnMentions(table, column, identifiers).checks()));
        checks.forEach(check -> constraints.add(DefaultNames.of(name, check)));
        for (ForeignKey foreign : table.foreignKeys()) {
            if (foreign.columns().stream().anyMatch(names::contains) && !refersHere(foreign)) {
                constraints.add(DefaultNames.of(name, foreign));
            }
        }
        return constraints;
    }

    private Set<Index> indexes() {
        Set<Index> indexes = new LinkedHashSet<>();
        names.forEach(column -> indexes.addAll(new ColumnMentions(table, column, identifiers).indexes()));
        return indexes;
    }

    private boolean refersHere(ForeignKey key) {
        return key.referencedTable().equals(table.name())
                && key.referencedColumns().stream().anyMatch(names::contains);
    }

    private Map<ObjectName, List<ForeignKey>> references() {
        return state.schema().tables().values().stream()
                .filter(other -> other.foreignKeys().stream().anyMatch(this::refersHere))
                .collect(Collectors.toMap(
                        Table::name,
                        other -> other.foreignKeys().stream()
                                .filter(this::refersHere)
                                .toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
