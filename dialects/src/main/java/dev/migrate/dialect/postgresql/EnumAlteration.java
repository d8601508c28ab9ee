package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Dependent;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.DefaultValue;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.AlterEnum;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** New values of an enum type are added to it; any other change takes a new type, to which its columns are moved. */
final class EnumAlteration {
    private final PostgresqlStatements statements;
    private final PostgresqlDefinitions definitions;
    private final PostgresqlIdentifiers identifiers;
    private final DdlState state;
    private final List<Operation> later;

    /** @param later the operations that follow in the same script */
    EnumAlteration(
            PostgresqlStatements statements,
            PostgresqlDefinitions definitions,
            PostgresqlIdentifiers identifiers,
            DdlState state,
            List<Operation> later) {
        this.statements = statements;
        this.definitions = definitions;
        this.identifiers = identifiers;
        this.state = state;
        this.later = later;
    }

    List<String> alter(AlterEnum operation) {
        EnumType before = operation.before();
        EnumType after = operation.after();
        List<String> kept =
                after.values().stream().filter(before.values()::contains).toList();
        List<String> added = after.values().stream()
                .filter(value -> !before.values().contains(value))
                .toList();
        // A value that was added cannot be used until the transaction that added it has ended.
        boolean usedAtOnce = later.stream().map(Operation::toString).anyMatch(text -> added.stream()
                .anyMatch(value -> text.contains(definitions.literal(value))));
        return kept.equals(before.values()) && !usedAtOnce ? additions(after, added) : replacement(before, after);
    }

    private List<String> additions(EnumType after, List<String> added) {
        List<String> present = new ArrayList<>(after.values());
        present.removeAll(added);
        List<String> additions = new ArrayList<>();
        for (String value : added) {
            int position = after.values().indexOf(value);
            String place = "";
            if (position > 0) {
                boolean last = present.indexOf(after.values().get(position - 1)) == present.size() - 1;
                place = last
                        ? ""
                        : " AFTER " + definitions.literal(after.values().get(position - 1));
            } else if (!present.isEmpty()) {
                place = " BEFORE " + definitions.literal(present.get(0));
            }
            present.add(position, value);
            additions.add("ALTER TYPE " + definitions.quote(after.name()) + " ADD VALUE " + definitions.literal(value)
                    + place);
        }
        return additions;
    }

    private List<String> replacement(EnumType before, EnumType after) {
        ObjectName old = before.name()
                .withName(PostgresqlIdentifiers.truncate(before.name().name(), 59) + "_old");
        List<String> moves = new ArrayList<>();
        List<ExpressionObstacles> obstacles = new ArrayList<>();
        List<Dependent> dependents = new ArrayList<>();
        for (Table table : state.schema().tables().values()) {
            Set<String> columns = table.columns().stream()
                    .filter(column -> isOf(column.type(), before.name()))
                    .map(Column::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!columns.isEmpty()) {
                obstacles.add(new ExpressionObstacles(table, columns, statements, definitions, identifiers));
                moves.add(move(table, columns));
                dependents.addAll(state.dependents(table.name(), columns));
            }
        }
        List<String> change = new ArrayList<>();
        obstacles.forEach(obstacle -> change.addAll(obstacle.drops()));
        change.add("ALTER TYPE " + definitions.quote(before.name()) + " RENAME TO " + definitions.quote(old.name()));
        change.add(definitions.createEnum(after));
        change.addAll(moves);
        change.add("DROP TYPE " + definitions.quote(old));
        obstacles.forEach(obstacle -> change.addAll(obstacle.additions()));
        List<Dependent> inOrder = state.catalog().dependents().stream()
                .filter(dependents::contains)
                .toList();
        return new DependentRecreation(inOrder, definitions).around(change);
    }

    private static boolean isOf(ColumnType type, ObjectName name) {
        return type.name().equals(name.name()) && Objects.equals(type.schema(), name.schema());
    }

    private String move(Table table, Set<String> columns) {
        List<String> clauses = new ArrayList<>();
        for (String name : columns) {
            Column column = table.column(name).orElseThrow();
            String alter = "ALTER COLUMN " + definitions.quote(name) + " ";
            String type = definitions.types().sql(column.type());
            String text = column.type().dimensions() > 0 ? "::text[]::" : "::text::";
            DefaultValue value = column.defaultValue();
            if (value != null) {
                clauses.add(alter + "DROP DEFAULT");
            }
            clauses.add(alter + "TYPE " + type + " USING " + definitions.quote(name) + text + type);
            DefaultValue finalValue = finalDefault(table.name(), column).orElse(null);
            if (value != null && finalValue != null) {
                clauses.add(alter + "SET DEFAULT " + finalValue.expression());
            }
        }
        return statements.alter(table.name(), clauses);
    }

    /** The default that the script ends with: the present one may be a value that goes. */
    private Optional<DefaultValue> finalDefault(ObjectName table, Column column) {
        @Nullable DefaultValue value = column.defaultValue();
        for (Operation operation : later) {
            if (operation instanceof AlterColumn alter
                    && alter.table().equals(table)
                    && alter.after().name().equals(column.name())) {
                value = alter.after().defaultValue();
            }
        }
        return Optional.ofNullable(value);
    }
}
