package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Dependent;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Generated;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AlterColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Changes of one table's columns, in one {@code ALTER TABLE} as far as the server can. */
final class ColumnAlterations {
    private static final int SET_EXPRESSION_VERSION = 17;
    private static final int DROP_EXPRESSION_VERSION = 13;

    private final PostgresqlStatements statements;
    private final PostgresqlDefinitions definitions;
    private final PostgresqlIdentifiers identifiers;
    private final DdlState state;
    private final ServerVersion version;

    ColumnAlterations(
            PostgresqlStatements statements,
            PostgresqlDefinitions definitions,
            PostgresqlIdentifiers identifiers,
            DdlState state,
            ServerVersion version) {
        this.statements = statements;
        this.definitions = definitions;
        this.identifiers = identifiers;
        this.state = state;
        this.version = version;
    }

    List<String> alter(ObjectName name, List<AlterColumn> operations) {
        Table table = state.table(name);
        Map<Column, Column> replaced = replaced(table, operations);
        Set<String> moved = new LinkedHashSet<>();
        ColumnChange change = new ColumnChange();
        for (AlterColumn operation : operations) {
            Column before = operation.before();
            Column after = operation.after();
            if (replaced.containsKey(before)) {
                moved.add(after.name());
            } else {
                if (isTypeChange(before, after)) {
                    moved.add(after.name());
                }
                change(change, table, before, after);
            }
        }
        replaced.keySet().forEach(column -> moved.add(column.name()));
        ColumnReplacement replacement =
                new ColumnReplacement(table, replaced, state, statements, definitions, identifiers);
        Set<String> unrelated = operations.stream()
                .filter(operation -> !replaced.containsKey(operation.before())
                        && !TypeConversion.isReadAlike(
                                operation.before().type(), operation.after().type()))
                .map(operation -> operation.after().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ExpressionObstacles obstacles = new ExpressionObstacles(table, unrelated, statements, definitions, identifiers);
        List<String> all = new ArrayList<>(obstacles.drops());
        all.addAll(replacement.drops());
        all.addAll(change.before());
        if (!change.clauses().isEmpty()) {
            all.add(statements.alter(name, change.clauses()));
        }
        all.addAll(change.after());
        all.addAll(replacement.additions());
        all.addAll(obstacles.additions());
        List<Dependent> dependents = state.dependents(name, moved);
        return new DependentRecreation(dependents, definitions).around(all);
    }

    /** The columns that must go and come again, as they are and as they will be. */
    private Map<Column, Column> replaced(Table table, List<AlterColumn> operations) {
        Map<Column, Column> replaced = new LinkedHashMap<>();
        Map<String, Column> afterwards = new LinkedHashMap<>();
        for (AlterColumn operation : operations) {
            afterwards.put(operation.before().name(), operation.after());
            if (isReplaced(table, operation.before(), operation.after())) {
                replaced.put(operation.before(), operation.after());
            }
        }
        // The server changes no type below a generated column.
        for (AlterColumn operation : operations) {
            boolean below =
                    isTypeChange(operation.before(), operation.after()) || replaced.containsKey(operation.before());
            if (below) {
                for (Column generated :
                        new ColumnMentions(table, operation.before().name(), identifiers).generatedColumns()) {
                    replaced.put(generated, afterwards.getOrDefault(generated.name(), generated));
                }
            }
        }
        return replaced;
    }

    /** PostgreSQL 18 gives no virtual column another expression in a table that has checks, whatever they mention. */
    private boolean isReplaced(Table table, Column before, Column after) {
        Generated one = before.generated();
        Generated other = after.generated();
        if (Objects.equals(one, other)) {
            return one != null && isTypeChange(before, after);
        }
        if (one == null) {
            return true;
        }
        if (other == null) {
            return !one.stored() || !version.atLeast(DROP_EXPRESSION_VERSION);
        }
        return one.stored() != other.stored()
                || (!other.stored() && !table.checks().isEmpty())
                || isTypeChange(before, after)
                || !version.atLeast(SET_EXPRESSION_VERSION);
    }

    static boolean isTypeChange(Column before, Column after) {
        return !before.type().equals(after.type()) || !Objects.equals(before.collation(), after.collation());
    }

    private void change(ColumnChange change, Table table, Column before, Column after) {
        String column = "ALTER COLUMN " + definitions.quote(after.name()) + " ";
        changeGenerated(change, table, column, before, after);
        new IdentityChange(change, definitions, identifiers, table, before, after).leave();
        boolean typed = isTypeChange(before, after);
        Optional<String> using = typed ? using(before, after) : Optional.empty();
        boolean sameDefault = Objects.equals(before.defaultValue(), after.defaultValue());
        boolean ownType = !PostgresqlTypes.isBuiltIn(before.type().name());
        boolean cast = using.isPresent() || (typed && ownType);
        boolean defaultInTheWay = before.defaultValue() != null && (!sameDefault || cast);
        if (defaultInTheWay && (typed || after.defaultValue() == null)) {
            change.clause(column + "DROP DEFAULT");
        }
        if (typed) {
            change.clause(
                    column + type(after) + using.map(way -> " USING " + way).orElse(""));
        }
        if (after.defaultValue() != null && (!sameDefault || defaultInTheWay)) {
            change.clause(column + "SET DEFAULT " + after.defaultValue().expression());
        }
        changeNullability(change, table, column, before, after);
        new IdentityChange(change, definitions, identifiers, table, before, after).enter();
        if (!Objects.equals(before.comment(), after.comment())) {
            change.after(statements.comment(table.name(), after));
        }
    }

    /**
     * DROP EXPRESSION stands alone: the clauses of one statement are not carried out in the order written. SET
     * EXPRESSION as well: beside a type change, PostgreSQL 18.6 fails with "cache lookup failed for constraint" when a
     * check constraint mentions a column of the expression.
     */
    private void changeGenerated(ColumnChange change, Table table, String column, Column before, Column after) {
        if (Objects.equals(before.generated(), after.generated())) {
            return;
        }
        if (after.generated() == null) {
            change.before(statements.alter(table.name(), List.of(column + "DROP EXPRESSION")));
        } else {
            change.after(statements.alter(
                    table.name(),
                    List.of(column + "SET EXPRESSION AS (" + after.generated().expression() + ")")));
        }
    }

    private String type(Column after) {
        String collation = after.collation();
        return "TYPE " + definitions.types().sql(after.type())
                + (collation == null ? "" : " COLLATE " + definitions.quote(collation));
    }

    private Optional<String> using(Column before, Column after) {
        ColumnType type = after.type();
        return TypeConversion.using(
                definitions.quote(after.name()),
                before.type(),
                type,
                definitions.types().sql(type));
    }

    private void changeNullability(ColumnChange change, Table table, String column, Column before, Column after) {
        if (before.nullable() == after.nullable()) {
            return;
        }
        if (after.nullable()) {
            ReplicaIdentity.requireNoPart(table, before.name());
            change.clause(column + "DROP NOT NULL");
            return;
        }
        String name = definitions.quote(after.name());
        if (after.generated() != null) {
            change.after(statements.alter(table.name(), List.of(column + "SET NOT NULL")));
        } else if (after.defaultValue() != null) {
            change.after("UPDATE " + definitions.quote(table.name()) + " SET " + name + " = "
                    + after.defaultValue().expression() + " WHERE " + name + " IS NULL");
            change.after(statements.alter(table.name(), List.of(column + "SET NOT NULL")));
        } else {
            change.after(
                    new ColumnAdditions(statements, definitions, identifiers, state).setNotNull(table.name(), after));
        }
    }
}
