package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexPart;
import dev.migrate.schema.ObjectName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaEditor;
import dev.migrate.schema.Table;
import dev.migrate.schema.operation.AlterColumn;
import dev.migrate.schema.operation.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a strict database (PostgreSQL is the strictest) demands of a schema after each single operation. */
final class StepRules {
    private StepRules() {}

    static void assertValid(List<Operation> operations, Schema start) {
        SchemaEditor editor = new SchemaEditor(start);
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            if (operation instanceof AlterColumn alter) {
                assertFree(alter, editor);
            }
            operation.applyTo(editor);
            int step = i + 1;
            problem(editor.schema()).ifPresent(problem -> {
                throw new AssertionError("after step " + step + " of " + operations.size() + ", " + operation.code()
                        + ": " + problem + "\n" + String.join("\n", texts(operations)));
            });
        }
    }

    private static List<String> texts(List<Operation> operations) {
        return operations.stream().map(Operation::toString).toList();
    }

    /** A column's type cannot change under a foreign key. */
    private static void assertFree(AlterColumn alter, SchemaEditor editor) {
        if (alter.before().type().equals(alter.after().type())) {
            return;
        }
        String column = alter.before().name();
        for (Table table : editor.schema().tables().values()) {
            for (ForeignKey key : table.foreignKeys()) {
                boolean own =
                        table.name().equals(alter.table()) && key.columns().contains(column);
                boolean referenced = key.referencedTable().equals(alter.table())
                        && key.referencedColumns().contains(column);
                if (own || referenced) {
                    throw new AssertionError(alter + " under " + key);
                }
            }
        }
    }

    private static Optional<String> problem(Schema schema) {
        Set<ObjectName> names = new HashSet<>();
        for (Table table : schema.tables().values()) {
            Optional<String> problem = problem(table, schema, names);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> problem(Table table, Schema schema, Set<ObjectName> names) {
        for (String column : usedColumns(table)) {
            if (table.column(column).isEmpty()) {
                return Optional.of(table.name() + " has no column " + column);
            }
        }
        for (String name : searchNames(table)) {
            if (!names.add(table.name().withName(name))) {
                return Optional.of("two keys or indexes are named " + name);
            }
        }
        for (ForeignKey key : table.foreignKeys()) {
            Table referenced = schema.tables().get(key.referencedTable());
            if (referenced == null || !keys(referenced).contains(Set.copyOf(key.referencedColumns()))) {
                return Optional.of("nothing to refer to for " + key);
            }
            for (int i = 0; i < key.columns().size(); i++) {
                Column own = table.column(key.columns().get(i)).orElseThrow();
                Column target =
                        referenced.column(key.referencedColumns().get(i)).orElseThrow();
                if (!own.type().equals(target.type())) {
                    return Optional.of("types differ in " + key);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> usedColumns(Table table) {
        List<String> used = new ArrayList<>();
        if (table.primaryKey() != null) {
            used.addAll(table.primaryKey().columns());
        }
        table.uniques().forEach(unique -> used.addAll(unique.columns()));
        table.foreignKeys().forEach(key -> used.addAll(key.columns()));
        for (Index index : table.indexes()) {
            used.addAll(index.include());
            index.parts().stream()
                    .map(IndexPart::column)
                    .filter(Objects::nonNull)
                    .forEach(used::add);
        }
        return used;
    }

    private static List<String> searchNames(Table table) {
        List<Constraint> constraints = new ArrayList<>(table.uniques());
        if (table.primaryKey() != null) {
            constraints.add(table.primaryKey());
        }
        List<String> names = new ArrayList<>();
        constraints.forEach(constraint -> names.add(constraint.name()));
        table.indexes().forEach(index -> names.add(index.name()));
        names.removeIf(Objects::isNull);
        return names;
    }

    private static Set<Set<String>> keys(Table table) {
        Set<Set<String>> keys = new HashSet<>();
        if (table.primaryKey() != null) {
            keys.add(Set.copyOf(table.primaryKey().columns()));
        }
        table.uniques().forEach(unique -> keys.add(Set.copyOf(unique.columns())));
        table.indexes().stream().filter(Index::unique).forEach(index -> {
            Set<String> columns = new HashSet<>();
            index.parts().forEach(part -> columns.add(part.column()));
            keys.add(columns);
        });
        return keys;
    }
}
