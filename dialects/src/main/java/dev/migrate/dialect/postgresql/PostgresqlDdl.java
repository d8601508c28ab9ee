package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Catalog;
import dev.migrate.dialect.Ddl;
import dev.migrate.dialect.DdlScript;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.ServerVersion;
import dev.migrate.schema.operation.AddColumn;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.AlterEnum;
import dev.migrate.schema.operation.DropColumn;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** Writes operations for PostgreSQL; neighbouring changes of one table's columns share an {@code ALTER TABLE}. */
final class PostgresqlDdl implements Ddl {
    private final PostgresqlDefinitions definitions;
    private final PostgresqlIdentifiers identifiers;
    private final ServerVersion version;

    PostgresqlDdl(ServerVersion version, PostgresqlIdentifiers identifiers, PostgresqlTypes types) {
        this.version = version;
        this.identifiers = identifiers;
        this.definitions = new PostgresqlDefinitions(identifiers, types);
    }

    @Override
    public DdlScript script(List<Operation> operations, Catalog before) {
        return new Script(OperationSequence.of(operations), before).write();
    }

    @Override
    public String literal(String text) {
        return definitions.literal(text);
    }

    /** One script being written. */
    private final class Script {
        private final InheritedOperations inherited;
        private final List<Operation> operations;
        private final DdlState state;
        private final PostgresqlStatements statements;
        private final List<DdlScript.Change> changes = new ArrayList<>();

        Script(List<Operation> operations, Catalog before) {
            this.inherited = new InheritedOperations(operations, before.schema());
            this.operations = inherited.ordered();
            this.state = new DdlState(before);
            this.statements = new PostgresqlStatements(definitions, state);
        }

        DdlScript write() {
            for (int start = 0; start < operations.size(); ) {
                int end = groupEnd(start);
                List<Operation> group = operations.subList(start, end);
                group.forEach(operation -> VersionLimits.require(operation, version));
                changes.add(new DdlScript.Change(group, written(group, operations.subList(end, operations.size()))));
                group.forEach(state::apply);
                start = end;
            }
            return new DdlScript(changes, state.catalog());
        }

        /** Where the operations end that have the same table's columns to add, to change or to drop. */
        private int groupEnd(int start) {
            Operation first = operations.get(start);
            boolean grouped = first instanceof AddColumn || first instanceof DropColumn || first instanceof AlterColumn;
            int end = start + 1;
            while (grouped
                    && end < operations.size()
                    && operations.get(end).getClass() == first.getClass()
                    && operations.get(end).onTable().equals(first.onTable())) {
                end++;
            }
            return end;
        }

        private List<String> written(List<Operation> group, List<Operation> later) {
            List<Operation> left = new ArrayList<>();
            group.forEach(operation -> left.addAll(inherited.left(operation)));
            List<String> sql = left.isEmpty() ? new ArrayList<>() : new ArrayList<>(sql(left, later));
            for (Operation operation : group) {
                inherited.undone(operation).forEach(again -> sql.addAll(sql(List.of(again), later)));
            }
            return sql;
        }

        private List<String> sql(List<Operation> group, List<Operation> later) {
            Operation first = group.get(0);
            ObjectName table = first.onTable().orElse(null);
            if (table != null && first instanceof AddColumn) {
                return additions().add(table, all(group, AddColumn.class));
            }
            if (table != null && first instanceof DropColumn) {
                return additions().drop(table, all(group, DropColumn.class));
            }
            if (table != null && first instanceof AlterColumn) {
                return new ColumnAlterations(statements, definitions, identifiers, state, version)
                        .alter(table, all(group, AlterColumn.class));
            }
            if (first instanceof AlterEnum alteration) {
                return new EnumAlteration(statements, definitions, identifiers, state, later).alter(alteration);
            }
            return first.accept(statements);
        }

        private ColumnAdditions additions() {
            return new ColumnAdditions(statements, definitions, identifiers, state);
        }

        private <T extends Operation> List<T> all(List<Operation> group, Class<T> kind) {
            return group.stream().map(kind::cast).toList();
        }
    }
}
