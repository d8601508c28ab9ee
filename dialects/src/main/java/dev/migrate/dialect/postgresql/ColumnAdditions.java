package dev.migrate.dialect.postgresql;

import dev.migrate.schema.Column;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.DropColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** New columns of one table, and columns that go. */
final class ColumnAdditions {
    private final PostgresqlStatements statements;
    private final PostgresqlDefinitions definitions;
    private final PostgresqlIdentifiers identifiers;
    private final DdlState state;

    ColumnAdditions(
            PostgresqlStatements statements,
            PostgresqlDefinitions definitions,
            PostgresqlIdentifiers identifiers,
            DdlState state) {
        this.statements = statements;
        this.definitions = definitions;
        this.identifiers = identifiers;
        this.state = state;
    }

    /** Plain columns before the generated ones, which may be made of them. */
    List<String> add(ObjectName table, List<AddColumn> operations) {
        List<Column> columns = operations.stream()
                .map(AddColumn::column)
                .sorted(Comparator.comparing(column -> column.generated() != null))
                .toList();
        List<String> clauses = new ArrayList<>();
        List<String> afterwards = new ArrayList<>();
        for (Column column : columns) {
            boolean unfilled = isUnfilled(column);
            boolean counted = !statements.serialOptions(table, column).isEmpty();
            Column plain = counted ? column.withIdentity(null) : column;
            clauses.add("ADD COLUMN " + definitions.column(unfilled || counted ? plain.withNullable(true) : column));
            if (counted) {
                afterwards.addAll(counter(table, column));
            }
            if (unfilled) {
                afterwards.add(setNotNull(table, column));
            }
            if (column.comment() != null) {
                afterwards.add(statements.comment(table, column));
            }
        }
        List<String> all = new ArrayList<>();
        all.add(statements.alter(table, clauses));
        all.addAll(afterwards);
        return all;
    }

    /** Whether rows that exist would have no value where there must be one. */
    private static boolean isUnfilled(Column column) {
        return !column.nullable()
                && column.defaultValue() == null
                && column.identity() == null
                && column.generated() == null;
    }

    /** The rows that exist are numbered by a sequence that counts as asked from the first number on. */
    private List<String> counter(ObjectName table, Column column) {
        ColumnChange change = new ColumnChange();
        Column before = column.withIdentity(null).withNullable(true);
        new IdentityChange(change, definitions, identifiers, state.table(table), before, column).enter();
        String name = definitions.quote(column.name());
        List<String> counter = new ArrayList<>(change.after());
        counter.add("UPDATE " + definitions.quote(table) + " SET " + name + " = DEFAULT");
        counter.add(statements.alter(table, List.of("ALTER COLUMN " + name + " SET NOT NULL")));
        return counter;
    }

    /** Fails on a table with rows until somebody writes into the script where their values come from. */
    String setNotNull(ObjectName table, Column column) {
        String name = definitions.quote(column.name());
        return "-- Rows that exist need a value in " + name + " first: UPDATE " + definitions.quote(table) + " SET "
                + name
                + " = ... WHERE " + name + " IS NULL\n"
                + statements.alter(table, List.of("ALTER COLUMN " + name + " SET NOT NULL"));
    }

    /** Generated columns first: they may be made of the others. */
    List<String> drop(ObjectName table, List<DropColumn> operations) {
        List<Column> columns = operations.stream()
                .map(DropColumn::column)
                .sorted(Comparator.comparing(column -> column.generated() == null))
                .toList();
        columns.forEach(column -> state.requireUnused(table, column.name()));
        return List.of(statements.alter(
                table,
                columns.stream()
                        .map(column -> "DROP COLUMN " + definitions.quote(column.name()))
                        .toList()));
    }
}
