package dev.migrate.dialect.postgresql;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Index;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The checks and indexes that hold values of a column's type in their expressions: the server cannot carry those over
 * to an unrelated type, so that they are dropped before the change and written anew after it.
 */
final class ExpressionObstacles {
    private final Table table;
    private final PostgresqlStatements statements;
    private final PostgresqlDefinitions definitions;
    private final Set<CheckConstraint> checks = new LinkedHashSet<>();
    private final Set<Index> indexes = new LinkedHashSet<>();

    ExpressionObstacles(
            Table table,
            Set<String> columns,
            PostgresqlStatements statements,
            PostgresqlDefinitions definitions,
            PostgresqlIdentifiers identifiers) {
        this.table = table;
        this.statements = statements;
        this.definitions = definitions;
        for (String column : columns) {
            ColumnMentions mentions = new ColumnMentions(table, column, identifiers);
            mentions.checks().forEach(check -> checks.add(DefaultNames.of(table.name(), check)));
            mentions.expressionIndexes().forEach(index -> indexes.add(DefaultNames.of(table.name(), index)));
        }
    }

    List<String> drops() {
        List<String> drops = new ArrayList<>();
        for (CheckConstraint check : checks) {
            drops.add(statements.alter(
                    table.name(), List.of("DROP CONSTRAINT " + definitions.quote(String.valueOf(check.name())))));
        }
        for (Index index : indexes) {
            drops.add("DROP INDEX " + definitions.quote(table.name().withName(String.valueOf(index.name()))));
        }
        return drops;
    }

    List<String> additions() {
        List<String> additions = new ArrayList<>();
        for (CheckConstraint check : checks) {
            additions.add(statements.alter(table.name(), List.of("ADD " + definitions.constraint(check))));
        }
        indexes.forEach(index -> additions.add(definitions.createIndex(table.name(), index)));
        return additions;
    }
}
